/** Figures and tables of a year, proved on records made here and over HTTP. */
@NullMarked
package org.juesuan.budget.table;

import org.jspecify.annotations.NullMarked;

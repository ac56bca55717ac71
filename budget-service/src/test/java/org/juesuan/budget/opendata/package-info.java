/** Tests of the open data of a year: who reads it, and that it holds the official profile. */
@NullMarked
package org.juesuan.budget.opendata;

import org.jspecify.annotations.NullMarked;

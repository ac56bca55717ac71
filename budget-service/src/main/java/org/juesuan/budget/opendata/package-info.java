/**
 * The spending of a department's year as open data. The figures are those of {@code table}, row by
 * row; none is computed here.
 */
@NullMarked
package org.juesuan.budget.opendata;

import org.jspecify.annotations.NullMarked;

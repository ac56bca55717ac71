/** Tests of the year end: plans in memory, and the whole over HTTP. */
@NullMarked
package org.juesuan.budget.yearend;

import org.jspecify.annotations.NullMarked;

/** Non-fiscal income, by its rules alone and over HTTP. */
@NullMarked
package org.juesuan.budget.income;

import org.jspecify.annotations.NullMarked;

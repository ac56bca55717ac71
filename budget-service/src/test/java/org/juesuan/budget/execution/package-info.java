/** Tests of the execution of budgets by month. */
@NullMarked
package org.juesuan.budget.execution;

import org.jspecify.annotations.NullMarked;

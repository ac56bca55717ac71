/** Rows of the fundings and of the requests that were answered. No decision is taken here. */
@NullMarked
package org.juesuan.budget.funding.store;

import org.jspecify.annotations.NullMarked;

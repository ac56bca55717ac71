/**
 * Rows of staffing, quantities, comparatives and explanations, and the few queries the figures are
 * read with. No sum that has a name in the account is formed here.
 */
@NullMarked
package org.juesuan.budget.finalaccount.store;

import org.jspecify.annotations.NullMarked;

/**
 * Rows of what the ledger told, the latest version of each appropriation. Every query names
 * department and year (INV-12).
 */
@NullMarked
package org.juesuan.evaluation.funds.store;

import org.jspecify.annotations.NullMarked;

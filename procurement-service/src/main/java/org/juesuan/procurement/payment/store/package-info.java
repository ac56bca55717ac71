/**
 * Rows of the ledger's postings on contracts, written once. What they add up to is told elsewhere.
 */
@NullMarked
package org.juesuan.procurement.payment.store;

import org.jspecify.annotations.NullMarked;

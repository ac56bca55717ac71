/**
 * What was paid on contracts: a projection of the ledger's postings, each kept once by its id.
 * Nothing is entered here, and nothing of a contract is known but its id.
 */
@NullMarked
package org.juesuan.procurement.payment;

import org.jspecify.annotations.NullMarked;

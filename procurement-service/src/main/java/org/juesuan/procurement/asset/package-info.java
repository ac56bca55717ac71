/**
 * The register of assets (国有资产): cards as chains of facts, what they amount to at a date, and what
 * of that is disclosed. What a card cost in the ledger may not be known here.
 */
@NullMarked
package org.juesuan.procurement.asset;

import org.jspecify.annotations.NullMarked;

/**
 * What the ledger has told of appropriations that pay contracts: the nature of their money, which
 * never changes. No amount stands here, and whether a contract may be paid is the ledger's to say.
 */
@NullMarked
package org.juesuan.procurement.appropriation;

import org.jspecify.annotations.NullMarked;

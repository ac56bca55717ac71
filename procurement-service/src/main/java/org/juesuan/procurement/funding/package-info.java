/**
 * The money of contracts: what was asked of budget-service, and what it answered. Facts are
 * gathered here and read; when a contract may ask is the contract's to say.
 */
@NullMarked
package org.juesuan.procurement.funding;

import org.jspecify.annotations.NullMarked;

/**
 * Contracts from award to end: who supplies what for how much, and what each step permits. No
 * figure of a disclosure is computed here, and no payment is entered.
 */
@NullMarked
package org.juesuan.procurement.contract;

import org.jspecify.annotations.NullMarked;

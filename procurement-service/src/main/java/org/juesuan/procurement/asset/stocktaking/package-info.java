/**
 * Stock-takings (盘点): what was found against what the register says, and how the register follows.
 * What a card is may not be decided here.
 */
@NullMarked
package org.juesuan.procurement.asset.stocktaking;

import org.jspecify.annotations.NullMarked;

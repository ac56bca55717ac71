/** Rows of stock-takings and of their differences. No rule stands here. */
@NullMarked
package org.juesuan.procurement.asset.stocktaking.store;

import org.jspecify.annotations.NullMarked;

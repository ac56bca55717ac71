/** Stock-takings over HTTP. What is a difference is not decided here. */
@NullMarked
package org.juesuan.procurement.asset.stocktaking.api;

import org.jspecify.annotations.NullMarked;

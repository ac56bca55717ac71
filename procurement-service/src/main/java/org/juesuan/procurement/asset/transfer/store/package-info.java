/** Rows of transfers. No rule of a transfer stands here. */
@NullMarked
package org.juesuan.procurement.asset.transfer.store;

import org.jspecify.annotations.NullMarked;

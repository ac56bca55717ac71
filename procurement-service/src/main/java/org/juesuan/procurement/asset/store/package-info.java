/** Rows of cards and of their facts, which are only ever added. No rule of a card stands here. */
@NullMarked
package org.juesuan.procurement.asset.store;

import org.jspecify.annotations.NullMarked;

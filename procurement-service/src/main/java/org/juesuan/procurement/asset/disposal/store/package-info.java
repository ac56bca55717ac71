/** Rows of disposals. No rule of a disposal stands here. */
@NullMarked
package org.juesuan.procurement.asset.disposal.store;

import org.jspecify.annotations.NullMarked;

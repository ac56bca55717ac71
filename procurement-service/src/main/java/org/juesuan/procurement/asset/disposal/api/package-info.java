/** Disposals of assets over HTTP. No rule of a disposal stands here. */
@NullMarked
package org.juesuan.procurement.asset.disposal.api;

import org.jspecify.annotations.NullMarked;

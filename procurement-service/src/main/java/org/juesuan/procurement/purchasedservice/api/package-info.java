/** Purchased services as an HTTP resource. No rule of what may be purchased stands here. */
@NullMarked
package org.juesuan.procurement.purchasedservice.api;

import org.jspecify.annotations.NullMarked;

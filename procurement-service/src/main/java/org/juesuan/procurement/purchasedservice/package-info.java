/**
 * Services bought for the public (政府购买服务) by the guidance catalogue, each with the contracts it is
 * paid by. What was paid is not kept here: it follows from the payments on those contracts.
 */
@NullMarked
package org.juesuan.procurement.purchasedservice;

import org.jspecify.annotations.NullMarked;

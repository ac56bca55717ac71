/**
 * Assets that go from one department to another (调拨), agreed upon by both. What a card is may not
 * be decided here.
 */
@NullMarked
package org.juesuan.procurement.asset.transfer;

import org.jspecify.annotations.NullMarked;

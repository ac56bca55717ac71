/**
 * Disposal of assets (资产处置): applied for by the department, approved by finance. What a card is may
 * not be decided here.
 */
@NullMarked
package org.juesuan.procurement.asset.disposal;

import org.jspecify.annotations.NullMarked;

/**
 * Transfers of assets over HTTP. Who may give and take is decided by the scope of the caller, and
 * nothing else of a transfer is decided here.
 */
@NullMarked
package org.juesuan.procurement.asset.transfer.api;

import org.jspecify.annotations.NullMarked;

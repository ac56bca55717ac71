/** The register of assets over HTTP. What a card says at a date is not computed here. */
@NullMarked
package org.juesuan.procurement.asset.api;

import org.jspecify.annotations.NullMarked;

/** The register of suppliers as an HTTP resource. No rule of a supplier stands here. */
@NullMarked
package org.juesuan.procurement.supplier.api;

import org.jspecify.annotations.NullMarked;

/** The register as a workbook over HTTP. How a sheet is read is not known here. */
@NullMarked
package org.juesuan.procurement.asset.workbook.api;

import org.jspecify.annotations.NullMarked;

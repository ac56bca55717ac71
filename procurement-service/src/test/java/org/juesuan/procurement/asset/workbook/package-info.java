/** Tests of the register as a workbook. */
@NullMarked
package org.juesuan.procurement.asset.workbook;

import org.jspecify.annotations.NullMarked;

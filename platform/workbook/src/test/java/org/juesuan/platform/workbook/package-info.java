/** Tests of how workbooks are opened and read. Helpers for other modules stand in fixture. */
@NullMarked
package org.juesuan.platform.workbook;

import org.jspecify.annotations.NullMarked;

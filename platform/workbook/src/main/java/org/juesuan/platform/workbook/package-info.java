/**
 * Workbooks (.xlsx) opened safely and read cell by cell. What a cell is for may not be known here.
 */
@NullMarked
package org.juesuan.platform.workbook;

import org.jspecify.annotations.NullMarked;

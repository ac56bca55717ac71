/**
 * The report as an Excel workbook. Here stand sheets, cells and their formats; no figure is
 * computed.
 */
@NullMarked
package org.juesuan.gateway.render.xlsx;

import org.jspecify.annotations.NullMarked;

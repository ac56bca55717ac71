package org.juesuan.evaluation.workbook;

import org.juesuan.platform.workbook.CellAddress;

/**
 * What is wrong with a cell. It names where, never what stands there.
 *
 * @param sheet name of the sheet
 * @param cell the cell
 * @param code stable code, as of a single request
 * @param message what is required
 */
public record CellFault(String sheet, CellAddress cell, String code, String message) {

  /** As it is named in a formula, such as {@code 项目1!D12}. */
  public String place() {
    return sheet + "!" + cell;
  }
}

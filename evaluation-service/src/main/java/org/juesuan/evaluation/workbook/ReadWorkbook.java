package org.juesuan.evaluation.workbook;

import java.util.List;

/**
 * What a workbook says.
 *
 * @param forms the forms without a fault, in the order of their sheets
 * @param faults every fault of the others
 */
public record ReadWorkbook(List<SheetForm> forms, List<CellFault> faults) {

  /** Keeps copies of its own. */
  public ReadWorkbook {
    forms = List.copyOf(forms);
    faults = List.copyOf(faults);
  }
}

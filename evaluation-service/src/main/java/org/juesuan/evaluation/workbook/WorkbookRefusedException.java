package org.juesuan.evaluation.workbook;

import java.util.List;

/** A workbook of which nothing was done. */
public class WorkbookRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<CellFault> faults;

  WorkbookRefusedException(List<CellFault> faults) {
    super(faults.size() + " cells are refused");
    this.faults = List.copyOf(faults);
  }

  /** Every fault. */
  public List<CellFault> faults() {
    return faults;
  }
}

package org.juesuan.procurement.problem;

import java.util.Locale;
import org.juesuan.platform.web.problem.ErrorCode;

/** Every refusal of procurement-service: its stable code, HTTP status and title. */
public enum ProcurementError implements ErrorCode {
  YEAR_FROZEN(409, "The final account of the year is approved");

  private final int status;
  private final String title;

  ProcurementError(int status, String title) {
    this.status = status;
    this.title = title;
  }

  /** The name in lower case with hyphens, for example {@code year-frozen}. */
  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public int status() {
    return status;
  }

  @Override
  public String title() {
    return title;
  }
}

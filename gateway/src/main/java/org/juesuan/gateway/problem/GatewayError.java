package org.juesuan.gateway.problem;

import org.juesuan.platform.web.problem.ErrorCode;

/** The gateway's own refusals. */
public enum GatewayError implements ErrorCode {
  NOT_PUBLISHED(404, "Nothing is published of this department and year"),
  REPORT_PARTIAL(409, "A section of the report is unavailable"),
  REPORT_CONTRADICTS(409, "The audit of the report finds errors");

  private final int status;
  private final String title;

  GatewayError(int status, String title) {
    this.status = status;
    this.title = title;
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

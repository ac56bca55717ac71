package org.juesuan.platform.web.problem;

import java.sql.SQLException;
import org.jboss.logging.Logger;

/**
 * Records failures of ours: the incident id, the classes of the failure and its causes and where
 * they arose. Messages are left out, since they can hold what a caller sent.
 */
final class IncidentLog {

  private static final Logger LOG = Logger.getLogger("org.juesuan.incident");
  private static final int FRAMES = 24;

  private IncidentLog() {}

  static void record(Problem problem, Throwable failure) {
    StringBuilder trace = new StringBuilder();
    for (Throwable cause : Failures.causes(failure)) {
      trace.append("\n  ").append(cause.getClass().getName());
      if (cause instanceof SQLException sql) {
        trace.append(" (SQLSTATE ").append(sql.getSQLState()).append(')');
      }
      StackTraceElement[] frames = cause.getStackTrace();
      for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
        trace.append("\n    at ").append(frames[i]);
      }
    }
    LOG.errorf(
        "incident %s answered %d %s%s",
        problem.incidentId(), problem.status(), problem.code(), trace);
  }
}

package org.juesuan.platform.web.problem;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Maps the SQLSTATE of PostgreSQL (appendix A of its manual) to a problem. */
final class SqlFailures {

  private SqlFailures() {}

  static Problem problemOf(SQLException failure) {
    return problemOf(failure.getSQLState());
  }

  private static Problem problemOf(@Nullable String state) {
    if (state == null) {
      // The connection pool's own failures carry no state: no connection came in time.
      return Problem.of(PlatformError.UNAVAILABLE, "The database did not answer in time.");
    }
    return switch (state) {
      case "23505" -> Problem.of(PlatformError.CONFLICT, "The same record exists already.");
      case "23503" ->
          Problem.of(PlatformError.CONFLICT, "A record this one refers to does not exist.");
      case "40001", "40P01", "55P03" ->
          Problem.of(PlatformError.RETRY_WITH_SAME_KEY, "The change lost against another one.");
      case "57P01", "57P02", "57P03", "57014" ->
          Problem.of(PlatformError.RETRY_WITH_SAME_KEY, "The database broke off.");
      default -> byClass(state);
    };
  }

  private static Problem byClass(String state) {
    if (state.startsWith("22")) {
      return Problem.of(PlatformError.VALUE_REFUSED, "A value cannot be stored.");
    }
    if (state.startsWith("08")) {
      return Problem.of(PlatformError.RETRY_WITH_SAME_KEY, "The connection to the database broke.");
    }
    if (state.startsWith("53")) {
      return Problem.of(PlatformError.UNAVAILABLE, "The database is out of a resource.");
    }
    return Problem.of(PlatformError.INTERNAL, "The request was not served.");
  }
}

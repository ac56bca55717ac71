package org.juesuan.platform.web.problem;

import com.fasterxml.jackson.core.JacksonException;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Turns any failure into the problem it is answered with. */
public final class Failures {

  /** By name, so that a service without JPA needs no JPA. */
  private static final Set<String> OPTIMISTIC_LOCKS =
      Set.of("jakarta.persistence.OptimisticLockException", "org.hibernate.StaleStateException");

  private Failures() {}

  /**
   * The problem that answers the failure. A failure of ours gets an incident id and is logged under
   * it, with its classes and frames but without any message, since messages carry values.
   */
  public static Problem problemOf(Throwable failure) {
    Problem problem = classify(failure);
    if (problem.status() < 500) {
      return problem;
    }
    Problem incident = problem.withIncident(UUID.randomUUID());
    IncidentLog.record(incident, failure);
    return incident;
  }

  private static Problem classify(Throwable failure) {
    List<Throwable> causes = causes(failure);
    for (Throwable cause : causes) {
      Optional<Problem> problem = ofKnown(cause);
      if (problem.isPresent()) {
        return problem.get();
      }
    }
    for (Throwable cause : causes) {
      if (cause instanceof WebApplicationException web) {
        return HttpFailures.problemOf(web);
      }
    }
    return Problem.of(PlatformError.INTERNAL, "The request was not served.");
  }

  private static Optional<Problem> ofKnown(Throwable cause) {
    if (cause instanceof ProblemException known) {
      return Optional.of(known.problem());
    }
    if (cause instanceof JacksonException json) {
      return JsonFailures.problemOf(json);
    }
    if (cause instanceof ConstraintViolationException invalid) {
      return ConstraintFailures.problemOf(invalid);
    }
    if (cause instanceof AuthenticationException) {
      return Optional.of(Problem.of(PlatformError.UNAUTHENTICATED, "The token is not valid."));
    }
    if (cause instanceof UnauthorizedException) {
      return Optional.of(
          Problem.of(PlatformError.UNAUTHENTICATED, "The request carries no token."));
    }
    if (cause instanceof ForbiddenException) {
      return Optional.of(
          Problem.of(PlatformError.FORBIDDEN, "The token's roles do not permit this."));
    }
    if (cause instanceof SQLException sql) {
      return Optional.of(SqlFailures.problemOf(sql));
    }
    if (isOptimisticLock(cause)) {
      return Optional.of(
          Problem.of(
              PlatformError.PRECONDITION_FAILED,
              "Another change came first; read the resource again."));
    }
    return Optional.empty();
  }

  private static boolean isOptimisticLock(Throwable cause) {
    for (Class<?> type = cause.getClass(); type != null; type = type.getSuperclass()) {
      if (OPTIMISTIC_LOCKS.contains(type.getName())) {
        return true;
      }
    }
    return false;
  }

  /** The failure, its causes and the suppressed ones, outermost first, each once. */
  static List<Throwable> causes(Throwable failure) {
    List<Throwable> found = new ArrayList<>();
    collect(failure, found, Collections.newSetFromMap(new IdentityHashMap<>()));
    return found;
  }

  private static void collect(Throwable failure, List<Throwable> found, Set<Throwable> seen) {
    if (!seen.add(failure)) {
      return;
    }
    found.add(failure);
    Throwable cause = failure.getCause();
    if (cause != null) {
      collect(cause, found, seen);
    }
    if (failure instanceof SQLException sql && sql.getNextException() != null) {
      collect(sql.getNextException(), found, seen);
    }
    for (Throwable suppressed : failure.getSuppressed()) {
      collect(suppressed, found, seen);
    }
  }
}

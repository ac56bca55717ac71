package org.juesuan.gateway.composition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.web.problem.PlatformError;
import org.juesuan.platform.web.problem.Problem;

/** A service's refusal of the caller, which is then the gateway's answer too. */
final class Refusals {

  private Refusals() {}

  /**
   * The problem to pass on for 401, 403 and 404, with the code and title the service gave; empty
   * for every other status, which says nothing about the caller.
   */
  static Optional<Problem> of(int status, String body, ObjectMapper mapper) {
    return switch (status) {
      case 401 -> Optional.of(problem(PlatformError.UNAUTHENTICATED, status, body, mapper));
      case 403 -> Optional.of(problem(PlatformError.FORBIDDEN, status, body, mapper));
      case 404 -> Optional.of(problem(PlatformError.NOT_FOUND, status, body, mapper));
      default -> Optional.empty();
    };
  }

  private static Problem problem(
      PlatformError standard, int status, String body, ObjectMapper mapper) {
    Problem fallback = Problem.of(standard, standard.title());
    JsonNode given = read(body, mapper);
    if (given == null) {
      return fallback;
    }
    return new Problem(
        given.path("type").asText(fallback.type()),
        given.path("title").asText(fallback.title()),
        status,
        given.path("detail").asText(fallback.title()),
        null,
        given.path("code").asText(fallback.code()),
        List.of(),
        null);
  }

  private static @Nullable JsonNode read(String body, ObjectMapper mapper) {
    try {
      JsonNode node = mapper.readTree(body);
      return node != null && node.isObject() ? node : null;
    } catch (JsonProcessingException e) {
      return null;
    }
  }
}

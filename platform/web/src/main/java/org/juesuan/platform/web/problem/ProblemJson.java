package org.juesuan.platform.web.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * Writes a problem with a mapper of its own, so that a problem is written the same way before the
 * resources, in them and after them, whatever they produce.
 */
final class ProblemJson {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private ProblemJson() {}

  static byte[] write(Problem problem) {
    try {
      return MAPPER.writeValueAsBytes(problem);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a problem is always JSON", impossible);
    }
  }
}

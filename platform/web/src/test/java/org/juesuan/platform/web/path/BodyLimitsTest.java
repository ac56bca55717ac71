package org.juesuan.platform.web.path;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.runtime.configuration.MemorySize;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A body may hold")
class BodyLimitsTest {

  private static final BodyLimits LIMITS =
      new BodyLimits(
          megabytes(32), Optional.of(Pattern.compile(".*/posting-batches(/annotated)?")));

  @ParameterizedTest
  @CsvSource({
    "/api/v1/budget/x/posting-batches, 32",
    "/api/v1/budget/x/posting-batches/annotated, 32",
    "/api/v1/budget/x/posting-batches/template, 1",
    "/api/v1/budget/x/posting-batches-of-mine, 1",
    "/api/v1/budget/x/operations, 1",
  })
  @DisplayName("1 MB, and where batches come in what the server takes at all")
  void ofPath(String path, int megabytes) {
    assertEquals(megabytes * 1024L * 1024, LIMITS.ofPath(path));
  }

  @Test
  @DisplayName("never more than the server takes")
  void smallServer() {
    MemorySize small = new MemorySize(BigInteger.valueOf(1_000));
    assertEquals(1_000, new BodyLimits(small, Optional.empty()).ofPath("/x"));
  }

  private static MemorySize megabytes(long count) {
    return new MemorySize(BigInteger.valueOf(count * 1024 * 1024));
  }
}

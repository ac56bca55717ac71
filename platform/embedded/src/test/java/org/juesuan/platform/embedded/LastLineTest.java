package org.juesuan.platform.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LastLineTest {
  @TempDir private Path directory;

  @ParameterizedTest(name = "{0} -> {1}")
  @DisplayName(
      "The telling line is the full disk, else the last with the most telling word, else the last")
  @CsvSource({
    "a|ERROR 1|Caused by: x|at y|Caused by: z|at w, Caused by: z",
    "Caused by: No space left on device|Caused by: z, Caused by: No space left on device",
    "ERROR 1|ERROR 2|end, ERROR 2",
    "a|b|, b",
    "'', ''"
  })
  void telling(String log, String expected) throws IOException {
    Path file = Files.writeString(directory.resolve("log"), log.replace('|', '\n'));
    assertEquals(expected, LastLine.of(file, "Caused by", "ERROR"));
    assertEquals("", LastLine.of(directory.resolve("missing"), "ERROR"));
  }
}

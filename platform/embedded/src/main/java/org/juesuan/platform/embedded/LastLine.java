package org.juesuan.platform.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The line of a log that most likely says why a process ended. */
public final class LastLine {
  private static final String FULL_DISK = "No space left on device";

  private LastLine() {}

  /**
   * The last line about a full disk, else the last one with the first word that occurs at all, else
   * the last line that is not blank, else "".
   *
   * @param words the more telling first
   */
  public static String of(Path log, String... words) {
    List<String> lines = lines(log);
    return Stream.concat(Stream.of(FULL_DISK), Arrays.stream(words))
        .map(word -> last(lines.stream().filter(line -> line.contains(word))))
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> last(lines.stream()))
        .orElse("");
  }

  private static Optional<String> last(Stream<String> lines) {
    return lines.reduce((earlier, later) -> later);
  }

  private static List<String> lines(Path log) {
    if (!Files.isReadable(log)) {
      return List.of();
    }
    try {
      return new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }
}

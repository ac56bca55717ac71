package org.juesuan.platform.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The line of a log that most likely says why a process ended. */
public final class LastLine {
  private LastLine() {}

  /**
   * The last line that contains one of the words, else the last line that is not blank, else "".
   */
  public static String of(Path log, String... words) {
    if (!Files.isReadable(log)) {
      return "";
    }
    try {
      List<String> lines =
          new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
              .lines()
              .map(String::strip)
              .filter(line -> !line.isEmpty())
              .toList();
      for (int i = lines.size() - 1; i >= 0; i--) {
        for (String word : words) {
          if (lines.get(i).contains(word)) {
            return lines.get(i);
          }
        }
      }
      return lines.isEmpty() ? "" : lines.get(lines.size() - 1);
    } catch (IOException e) {
      return "";
    }
  }
}

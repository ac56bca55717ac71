package org.juesuan.kubernetes;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A program of the machine. Where it is not installed, what needs it is skipped and says so. */
final class Tool {

  private Tool() {}

  /**
   * What it printed, and how it ended.
   *
   * @param status 0 for well
   */
  record Run(int status, String printed, String complaints) {}

  static Run run(String program, String... arguments) throws IOException, InterruptedException {
    assumeTrue(isInstalled(program), "SKIPPED: " + program + " is not installed");
    Path complaints = Files.createTempFile("tool", ".err");
    try {
      Process process =
          new ProcessBuilder(Stream.concat(Stream.of(program), Stream.of(arguments)).toList())
              .redirectError(complaints.toFile())
              .start();
      String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Run(process.waitFor(), printed, Files.readString(complaints));
    } finally {
      Files.delete(complaints);
    }
  }

  private static boolean isInstalled(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(directory -> Files.isExecutable(Path.of(directory, program)));
  }
}

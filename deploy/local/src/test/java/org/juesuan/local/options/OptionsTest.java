package org.juesuan.local.options;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {
  private static final Path DEFAULT = Path.of("data");

  @Test
  @DisplayName("Without options, up stays attached, keeps data, loads the sample and has no port")
  void defaults() {
    assertEquals(
        new UpOptions(false, false, true, OptionalInt.empty(), OptionalInt.empty(), DEFAULT, false),
        UpOptions.parse(List.of(), DEFAULT));
  }

  @Test
  @DisplayName("Every option of up is understood, with a blank or an equals sign")
  void allOptions() {
    UpOptions expected =
        new UpOptions(
            true, true, false, OptionalInt.of(9000), OptionalInt.of(2), Path.of("/x"), false);
    assertEquals(
        expected,
        UpOptions.parse(
            List.of(
                "--detach",
                "--fresh",
                "--no-sample",
                "--port",
                "9000",
                "--replicas",
                "2",
                "--data",
                "/x"),
            DEFAULT));
    assertEquals(
        expected,
        UpOptions.parse(
            List.of(
                "--replicas=2", "--data=/x", "--port=9000", "--no-sample", "--fresh", "--detach"),
            DEFAULT));
  }

  @ParameterizedTest(name = "up {0}")
  @DisplayName("A command line that makes no sense is refused with the reason")
  @CsvSource({
    "--bogus, unknown option --bogus",
    "-x, unknown option -x",
    "--detach=yes, unknown option --detach=yes",
    "word, unexpected argument word",
    "--port, --port needs a value",
    "--data=, --data needs a value",
    "--port 0, '--port takes a number from 1 to 65535, not 0'",
    "--port 65536, '--port takes a number from 1 to 65535, not 65536'",
    "--port x, '--port takes a number from 1 to 65535, not x'",
    "--replicas 0, '--replicas takes a number from 1 to 5, not 0'",
    "--replicas 6, '--replicas takes a number from 1 to 5, not 6'",
    "--port 1 --port 2, --port is given twice"
  })
  void refused(String line, String reason) {
    List<String> words = List.of(line.split(" ", -1));
    UsageException refused =
        assertThrows(UsageException.class, () -> UpOptions.parse(words, DEFAULT));
    assertEquals(reason, refused.getMessage());
  }

  @Test
  @DisplayName("A token is for the roles and departments named, by default for the whole district")
  void token() {
    assertEquals(
        new TokenOptions(List.of("clerk"), List.of("110106"), "local-clerk", null, DEFAULT, false),
        TokenOptions.parse(List.of("clerk"), DEFAULT));
    assertEquals(
        new TokenOptions(
            List.of("viewer", "auditor"),
            List.of("110106-208", "110106-901"),
            "wang",
            null,
            Path.of("/x"),
            false),
        TokenOptions.parse(
            List.of(
                "viewer,auditor",
                "--departments",
                "110106-208,110106-901",
                "--subject=wang",
                "--data=/x"),
            DEFAULT));
  }

  @Test
  @DisplayName("A file of callers takes the place of one token")
  void callers() {
    assertEquals(
        new TokenOptions(List.of(), List.of(), "", Path.of("/t"), DEFAULT, false),
        TokenOptions.parse(List.of("--callers", "/t"), DEFAULT));
  }

  @Test
  @DisplayName("What follows the service is the service's to read, options and all")
  void operate() {
    assertEquals(
        new OperateOptions(
            "budget", List.of("dead-letters", "replay", "--all"), Path.of("/x"), false),
        OperateOptions.parse(
            List.of("budget", "dead-letters", "replay", "--all", "--data", "/x"), DEFAULT));
    assertThrows(UsageException.class, () -> OperateOptions.parse(List.of("budget"), DEFAULT));
    assertThrows(UsageException.class, () -> OperateOptions.parse(List.of("--data"), DEFAULT));
  }

  @ParameterizedTest(name = "token {0}")
  @DisplayName("A token for a role or a department that cannot be is refused")
  @CsvSource({
    "'', 'one role, or several joined by commas, is needed'",
    "clerk finance, 'one role, or several joined by commas, is needed'",
    "clerk --callers /t, unexpected argument clerk",
    "king, unknown role king",
    "composer, unknown role composer",
    "clerk --departments 11, 11 is not a department code such as 110106-208-005"
  })
  void refusedToken(String line, String reason) {
    List<String> words = line.isEmpty() ? List.of() : List.of(line.split(" ", -1));
    UsageException refused =
        assertThrows(UsageException.class, () -> TokenOptions.parse(words, DEFAULT));
    assertEquals(reason, refused.getMessage());
  }

  @Test
  @DisplayName("down takes the data directory and nothing else")
  void down() {
    assertEquals(
        new DownOptions(Path.of("/x"), false), DownOptions.parse(List.of("--data", "/x"), DEFAULT));
    assertThrows(UsageException.class, () -> DownOptions.parse(List.of("--fresh"), DEFAULT));
  }
}

package org.juesuan.platform.service.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.juesuan.platform.web.problem.ErrorCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a service says of its refusals: {@code docs/errors.md} of the module is its table. */
public abstract class DocumentedErrors {

  private final List<? extends ErrorCode> errors;

  /** The documentation of the refusals of a service, in the order of their table. */
  protected DocumentedErrors(ErrorCode... errors) {
    this.errors = List.of(errors);
  }

  @Test
  @DisplayName("docs/errors.md lists every refusal")
  void errors() throws IOException {
    String expected =
        errors.stream()
            .map(
                error ->
                    "| `%s` | %d | %s |".formatted(error.code(), error.status(), error.title()))
            .collect(Collectors.joining("\n"));
    String documented =
        Files.readAllLines(Path.of("docs/errors.md")).stream()
            .filter(line -> line.startsWith("| `"))
            .collect(Collectors.joining("\n"));
    assertEquals(expected, documented);
  }
}

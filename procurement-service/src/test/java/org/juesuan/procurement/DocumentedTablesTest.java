package org.juesuan.procurement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.juesuan.procurement.problem.ProcurementError;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Tables of the documentation say what the code says")
class DocumentedTablesTest {

  @Test
  @DisplayName("docs/errors.md lists every refusal")
  void errors() throws IOException {
    String expected =
        Arrays.stream(ProcurementError.values())
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

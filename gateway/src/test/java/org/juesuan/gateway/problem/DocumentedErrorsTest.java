package org.juesuan.gateway.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DocumentedErrorsTest {

  @Test
  @DisplayName("docs/errors.md lists every refusal of the gateway's own")
  void errors() throws IOException {
    List<String> documented =
        Files.readAllLines(Path.of("docs/errors.md")).stream()
            .filter(line -> line.startsWith("| `"))
            .toList();

    assertEquals(
        Arrays.stream(GatewayError.values())
            .map(one -> "| `%s` | %d | %s |".formatted(one.code(), one.status(), one.title()))
            .toList(),
        documented);
  }
}

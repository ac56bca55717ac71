package org.juesuan.gateway.audit.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.juesuan.gateway.audit.document.StandardTables;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DocumentationTest {

  @Test
  @DisplayName("the documentation lists every rule, with its weight, sentence and source")
  void listsEveryRule() throws IOException {
    List<String> rules =
        new DocumentAudit()
            .rules().stream()
                .map(
                    rule ->
                        "| %s | %s | %s | %s |"
                            .formatted(rule.id(), rule.severity(), rule.sentence(), rule.source()))
                .toList();

    assertEquals(String.join("\n", rules), rows("| [A-Z]\\d\\d \\|.*"));
  }

  @Test
  @DisplayName("the documentation lists the names of every table's rows and cells")
  void listsEveryName() throws IOException {
    Stream<String> tables =
        Arrays.stream(StandardTables.values())
            .map(
                table ->
                    "| `%s` | %s | %s |"
                        .formatted(
                            table.id(),
                            String.join(", ", table.rows()),
                            String.join(", ", table.cells())));

    assertEquals(String.join("\n", tables.toList()), rows("| `t\\d+` \\|.*"));
  }

  private static String rows(String form) throws IOException {
    String page = Files.readString(Path.of("docs/audit.md"), StandardCharsets.UTF_8);
    return String.join("\n", page.lines().filter(line -> line.matches("\\" + form)).toList());
  }
}

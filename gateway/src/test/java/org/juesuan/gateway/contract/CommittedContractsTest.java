package org.juesuan.gateway.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CommittedContractsTest {

  /** Those the build puts beside the classes. */
  private static final List<String> SERVICES = List.of("budget", "evaluation", "procurement");

  @Test
  @DisplayName("the committed contracts fit together: no name means two things, no id comes twice")
  void fitTogether() throws IOException {
    OpenAPI merged = committed("gateway");
    for (String service : SERVICES) {
      ContractMerge.into(merged, service, committed(service + "-service"));
    }
    List<String> ids =
        merged.getPaths().getPathItems().values().stream()
            .flatMap(item -> item.getOperations().values().stream())
            .map(Operation::getOperationId)
            .toList();
    assertEquals(ids.stream().distinct().toList(), ids);
    assertNotNull(merged.getComponents().getSchemas().get("ReviewFinding"));
  }

  private static OpenAPI committed(String module) throws IOException {
    Path contract = Path.of("..", module, "src/main/resources/contracts/openapi.yaml");
    try (InputStream yaml = Files.newInputStream(contract)) {
      return MergedContract.read(yaml);
    }
  }
}

package org.juesuan.platform.contracts;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Every committed contract is read without an error by")
class LintedContractsTest {

  static List<Path> openApi() throws IOException {
    return Contracts.openApi();
  }

  static List<Path> asyncApi() throws IOException {
    return Contracts.asyncApi();
  }

  @Test
  @DisplayName("this test, which finds them")
  void contractsAreFound() throws IOException {
    assertFalse(Contracts.openApi().isEmpty());
    assertFalse(Contracts.asyncApi().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("openApi")
  @DisplayName("the linter of OpenAPI, with the rules of tools/spectral.yaml")
  void openApiIsLinted(Path contract) throws Exception {
    NodeTools.run(
        NodeTools.program("spectral"),
        "lint",
        "--ruleset",
        NodeTools.file("spectral.yaml"),
        "--fail-severity",
        "error",
        contract.toString());
  }

  @ParameterizedTest
  @MethodSource("asyncApi")
  @DisplayName("the parser of AsyncAPI, with every schema it names")
  void asyncApiIsParsed(Path contract) throws Exception {
    NodeTools.run(NodeTools.script("asyncapi.mjs"), contract.toString());
  }
}

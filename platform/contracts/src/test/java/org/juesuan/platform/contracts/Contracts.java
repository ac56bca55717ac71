package org.juesuan.platform.contracts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The contracts that the modules of this project commit. */
final class Contracts {

  private static final Path PROJECT = Path.of("../..").toAbsolutePath().normalize();

  private Contracts() {}

  /** Every committed OpenAPI document. */
  static List<Path> openApi() throws IOException {
    return committed("openapi.yaml");
  }

  /** Every committed AsyncAPI document. */
  static List<Path> asyncApi() throws IOException {
    return committed("asyncapi.yaml");
  }

  private static List<Path> committed(String name) throws IOException {
    try (Stream<Path> modules = Files.list(PROJECT)) {
      return modules
          .map(module -> module.resolve("src/main/resources/contracts").resolve(name))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    }
  }
}

package org.juesuan.platform.contracts;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/** What another district system does first: it generates a client from the contract. */
@DisplayName("From every committed contract a client is generated that compiles")
class GeneratedClientsTest {

  private static final String STRICT_TYPESCRIPT =
      """
      {
        "compilerOptions": {
          "strict": true, "noEmit": true, "target": "ES2022", "module": "ESNext",
          "moduleResolution": "bundler", "lib": ["ES2022", "DOM"], "types": []
        },
        "include": ["**/*.ts"]
      }
      """;

  static List<Path> contracts() throws IOException {
    return Contracts.openApi();
  }

  @ParameterizedTest
  @MethodSource("contracts")
  @DisplayName("in Java, on the JDK's own HTTP client")
  void java(Path contract, @TempDir Path client) throws IOException {
    generate(
        contract,
        "java",
        client,
        Map.of("library", "native", "useJakartaEe", "true", "openApiNullable", "false"));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter complaints = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      Iterable<? extends JavaFileObject> sources =
          files.getJavaFileObjectsFromPaths(sources(client.resolve("src/main/java"), ".java"));
      List<String> options =
          List.of(
              "-proc:none",
              "-nowarn",
              "-d",
              Files.createDirectory(client.resolve("classes")).toString(),
              "-classpath",
              System.getProperty("java.class.path"));
      assertTrue(
          compiler.getTask(complaints, files, null, options, null, sources).call(),
          complaints::toString);
    }
  }

  @ParameterizedTest
  @MethodSource("contracts")
  @DisplayName("in TypeScript, under strict")
  void typescript(Path contract, @TempDir Path client) throws Exception {
    generate(contract, "typescript-fetch", client, Map.of());
    Files.writeString(client.resolve("tsconfig.json"), STRICT_TYPESCRIPT);
    NodeTools.run(NodeTools.program("tsc"), "--project", client.toString());
  }

  private static void generate(
      Path contract, String generator, Path client, Map<String, Object> properties) {
    CodegenConfigurator configurator =
        new CodegenConfigurator()
            .setGeneratorName(generator)
            .setInputSpec(contract.toString())
            .setOutputDir(client.toString())
            .setAdditionalProperties(properties);
    new DefaultGenerator().opts(configurator.toClientOptInput()).generate();
  }

  private static List<Path> sources(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> found = files.filter(file -> file.toString().endsWith(ending)).toList();
      assertTrue(!found.isEmpty(), "nothing was generated");
      return found;
    }
  }
}

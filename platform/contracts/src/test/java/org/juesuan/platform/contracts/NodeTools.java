package org.juesuan.platform.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The tools that run on Node, installed by {@code npm ci} in {@code tools}. Where they are not,
 * what needs them is skipped and says so: a build asks for a JDK and Maven alone.
 */
final class NodeTools {

  private static final Path TOOLS = Path.of("tools").toAbsolutePath();
  private static final Path INSTALLED = TOOLS.resolve("node_modules");

  private NodeTools() {}

  /** A program that a package brings, with the arguments that stand before the caller's. */
  static List<String> program(String name) {
    return List.of(INSTALLED.resolve(".bin").resolve(name).toString());
  }

  /** A script of this module. */
  static List<String> script(String name) {
    return List.of("node", TOOLS.resolve(name).toString());
  }

  /** A file of this module's tools. */
  static String file(String name) {
    return TOOLS.resolve(name).toString();
  }

  /** Runs a tool and fails with what it printed unless it ends well. */
  static void run(List<String> tool, String... arguments) throws IOException, InterruptedException {
    assumeTrue(
        Files.isDirectory(INSTALLED), "SKIPPED: run `npm ci` in platform/contracts/tools first");
    List<String> command = new ArrayList<>(tool);
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), printed);
  }
}

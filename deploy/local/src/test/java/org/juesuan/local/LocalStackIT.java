package org.juesuan.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.juesuan.platform.embedded.LoopbackPort;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The scripts, as a person runs them, and what is killed beneath them: first what leaves the stack
 * as it is, then what kills. It runs after the classes that read.
 */
@Order(Integer.MAX_VALUE - 1)
@ExtendWith(SampleStack.Shared.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LocalStackIT {
  private static final Map<String, String> A_FIGURE_OF =
      Map.of(
          "budget", "total.amount",
          "evaluation", "selfEvaluation.P2020-05.score",
          "procurement", "procurement.smallOrMicro.share");

  private final SampleStack sample;
  private final ScriptedStack stack;

  @TempDir private Path temporary;

  LocalStackIT(SampleStack sample) {
    this.sample = sample;
    stack = sample.scripts();
  }

  @Test
  @Order(1)
  @DisplayName("Run again, up leaves alone what runs")
  void secondUp() throws Exception {
    Map<String, Long> before = stack.processIds();
    ScriptedStack.Result result = stack.up("--detach");
    assertEquals(0, result.exitCode(), result.output());
    assertEquals(before, stack.processIds());
    assertTrue(result.output().contains("already loaded"), result.output());
    ScriptedStack.Result other = stack.run("up", "--detach", "--port", "" + LoopbackPort.free());
    assertEquals(1, other.exitCode());
    assertTrue(other.output().contains("The gateway already runs on port"), other.output());
  }

  @Test
  @Order(1)
  @DisplayName("annual-path takes the invented unit to its published report")
  void annualPath() throws Exception {
    ScriptedStack.Result result = stack.run("annual-path");
    assertEquals(0, result.exitCode(), result.output());
    assertTrue(result.output().contains("Published, for anybody"), result.output());
    String report = "/api/v1/reports/departments/110106-902/years/2020/publication";
    assertEquals(200, stack.client().open(report).statusCode());
  }

  @Test
  @Order(2)
  @DisplayName(
      "INV-11 Services killed one after the other: their sections say so, the others stand; the database killed besides, up brings the report back byte for byte")
  void killedServices() throws Exception {
    Map<String, Long> before = stack.processIds();
    Set<String> killed = new TreeSet<>();
    Set<String> processes = new TreeSet<>();
    for (String owner : List.of("procurement", "evaluation", "budget")) {
      processes.addAll(stack.killService(owner + "-service"));
      killed.add(owner);
      JsonNode partial =
          stack.client().get(SampleReport.PATH, sample.installation().token("viewer"));
      assertEquals("partial", partial.path("status").asText());
      A_FIGURE_OF.forEach(
          (service, figure) -> {
            boolean stands = !killed.contains(service);
            String reason = stands ? "null" : "unreachable";
            assertEquals(reason, SampleReport.reasons(partial).get(service));
            assertEquals(Set.of(reason), SampleReport.reasonsOfSections(partial, service));
            assertEquals(stands, partial.path("figures").has(figure), figure);
          });
    }
    processes.add(stack.killDatabase());

    ScriptedStack.Result result = stack.up("--detach");
    assertEquals(0, result.exitCode(), result.output());
    Map<String, Long> after = stack.processIds();
    for (String process : processes) {
      assertNotEquals(before.remove(process), after.remove(process));
    }
    assertEquals(before, after);
    assertEquals(sample.report(), sample.reportNow());
  }

  @Test
  @Order(2)
  @DisplayName(
      "A launcher killed in the middle leaves nothing that blocks; two stacks run side by side; down stops every process of one")
  void killedLauncher() throws Exception {
    ScriptedStack second = new ScriptedStack(temporary.resolve("second"), LoopbackPort.free());
    try {
      Process launcher = second.start("up", "--no-sample", "--port", "" + second.port());
      ScriptedStack.awaitOutput(launcher, "Kafka");
      launcher.destroyForcibly().waitFor();
      ScriptedStack.Result result = second.up("--detach", "--no-sample");
      assertEquals(0, result.exitCode(), result.output());
      assertEquals(
          404,
          second.client().report(SampleReport.PATH, second.token("viewer")).statusCode(),
          "no data of the first");
      String foreign = sample.installation().token("viewer");
      assertEquals(
          401, second.client().request(SampleReport.PATH, foreign).statusCode(), "own key");
      assertEquals(sample.report(), sample.reportNow());
      List<Long> processes = List.copyOf(second.processIds().values());
      assertTrue(stack.processIds().values().stream().noneMatch(processes::contains));
      assertEquals(0, second.run("down").exitCode());
      assertTrue(processes.stream().noneMatch(ScriptedStack::isAlive), processes.toString());
      assertTrue(LoopbackPort.isFree(second.port()));
    } finally {
      second.down();
    }
    assertEquals(Map.of(), second.processIds());
  }

  @Test
  @Order(2)
  @DisplayName("A taken port is one sentence, a failure, and leaves nothing running")
  void takenPort() throws Exception {
    try (ServerSocket taken = new ServerSocket(0)) {
      ScriptedStack third = new ScriptedStack(temporary.resolve("third"), taken.getLocalPort());
      ScriptedStack.Result result = third.up("--detach");
      assertEquals(1, result.exitCode(), result.output());
      assertEquals(
          "juesuan: gateway cannot start: port " + third.port() + " is taken.",
          result.output().strip());
      assertEquals(Map.of(), third.processIds());
    }
  }

  @ParameterizedTest(name = "{0}")
  @Order(2)
  @DisplayName("An old or missing JDK and an unknown option are told at once")
  @CsvSource({
    "openjdk version \"11.0.20\", 1, 'is Java 11; a JDK 17 or newer is needed (set JAVA_HOME).'",
    "java version \"1.8.0_392\", 1, 'is Java 8; a JDK 17 or newer is needed (set JAVA_HOME).'",
    "garbage, 1, 'is Java of an unknown version; a JDK 17 or newer is needed (set JAVA_HOME).'"
  })
  void oldJdk(String version, int exitCode, String sentence) throws Exception {
    Path java = Files.createDirectories(temporary.resolve("old/bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\necho '" + version + "' >&2\n");
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    ScriptedStack.Result result = stack.runWith(temporary.resolve("old"), "up", "--detach");
    assertEquals(exitCode, result.exitCode());
    assertTrue(result.output().strip().endsWith(sentence), result.output());
    assertEquals(2, stack.run("up", "--bogus").exitCode());
    assertEquals(0, stack.run("up", "--help").exitCode());
  }
}

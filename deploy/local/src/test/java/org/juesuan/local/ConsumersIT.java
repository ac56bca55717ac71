package org.juesuan.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.juesuan.platform.embedded.KafkaBroker;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** The examples of {@code consumers}, run as their page says. */
@Timeout(60)
@DisplayName("The example of a consumer")
class ConsumersIT {
  private static final String CLASS_PATH = "deploy/local/target/launcher.classpath";
  private static final Path CONSUMERS = ScriptedStack.ROOT.resolve("deploy/local/consumers");

  @Test
  @ExtendWith(SampleStack.Shared.class)
  @DisplayName("in Java reads of the topic what every book has paid, to the fen")
  void paidFromTopic(SampleStack sample) throws Exception {
    EventTopic.awaitQuiet(sample.databases());
    String broker = KafkaBroker.start(sample.scripts().data().kafka(), 0).bootstrapServers();
    Process example =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                Files.readString(ScriptedStack.ROOT.resolve(CLASS_PATH)).strip(),
                CONSUMERS.resolve("PaidFromTopic.java").toString(),
                broker)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<String> printed;
    try (BufferedReader lines = example.inputReader(StandardCharsets.UTF_8)) {
      printed = lines.lines().toList();
    }
    assertEquals(0, example.waitFor());
    assertFalse(printed.isEmpty());
    for (String line : printed) {
      String[] word = line.split(" ", 3);
      assertEquals(paid(sample.installation(), word[0], word[1]), word[2], line);
    }
  }

  @Test
  @BlackBox
  @DisplayName("in JavaScript joins a snapshot to the stream and shows a payment as it is made")
  void livePaid(Installation installation) throws Exception {
    assumeTrue(nodeIsThere(), "SKIPPED: no node on the path");
    BigDecimal before = new BigDecimal(paid(installation, ExampleUnit.CODE, "2020"));
    String after = before.add(new BigDecimal("3.21")).toPlainString();
    ProcessBuilder builder =
        new ProcessBuilder(
            "node",
            CONSUMERS.resolve("live-paid.mjs").toString(),
            installation.url().toString(),
            ExampleUnit.CODE,
            "2020",
            "1");
    builder.environment().put("JUESUAN_TOKEN", installation.token("viewer"));
    Process example = builder.redirectErrorStream(true).start();
    try (BufferedReader lines = example.inputReader(StandardCharsets.UTF_8)) {
      assertEquals(before.toPlainString(), lines.readLine());
      ExampleUnit.pay(installation, "3.21");
      assertEquals(after, lines.readLine());
    }
    assertEquals(0, example.waitFor());
    assertEquals(after, paid(installation, ExampleUnit.CODE, "2020"));
  }

  private static String paid(Installation installation, String department, String year)
      throws IOException, InterruptedException {
    return installation
        .client()
        .get(
            "/api/v1/budget/departments/" + department + "/years/" + year + "/execution",
            installation.token("viewer"))
        .at("/total/paidYuan")
        .asText();
  }

  private static boolean nodeIsThere() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .anyMatch(directory -> Files.isExecutable(Path.of(directory, "node")));
  }
}

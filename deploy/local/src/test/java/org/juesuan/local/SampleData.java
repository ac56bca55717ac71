package org.juesuan.local;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import org.juesuan.local.sample.SampleLoader;
import org.juesuan.platform.embedded.StartFailure;

/** The sample in an installation that the tests did not start. */
final class SampleData {
  /** What is loaded last. */
  private static final String ASSETS = "/api/v1/procurement/departments/110106-208-005/assets";

  private static final Duration LIMIT = Duration.ofSeconds(60);

  private SampleData() {}

  /** Loads it as {@code up} does, with the same keys, unless it is there. */
  static void require(Installation installation) throws IOException, InterruptedException {
    if (!installation.client().get(ASSETS, installation.token("viewer")).at("/items").isEmpty()) {
      return;
    }
    try {
      new SampleLoader(installation.url(), installation::token)
          .load(ScriptedStack.ROOT.resolve("deploy/local/sample"), file -> {});
    } catch (StartFailure refused) {
      throw new IllegalStateException(
          installation.url() + " lacks the sample and does not take it: " + refused.getMessage(),
          refused);
    }
    await("evaluation hears of what was paid")
        .atMost(LIMIT)
        .until(
            () ->
                SelfEvaluations.all(installation).stream()
                    .noneMatch(evaluation -> evaluation.at("/ledger/differs").asBoolean(true)));
  }
}

package org.juesuan.gateway.stream;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.embedded.KafkaBroker;
import org.juesuan.platform.embedded.test.TestServers;
import org.juesuan.platform.embedded.test.TestTokens;

/**
 * A real broker, and stand-ins for budget-service and evaluation-service; procurement-service is
 * not installed. The limits are small enough to be reached by a test.
 */
public final class StreamServers implements QuarkusTestResourceLifecycleManager {

  /** As many readers as one gateway is proven to take. */
  static final int READERS = 1_000;

  /** Marks the field for the stand-in of budget-service. */
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.FIELD)
  public @interface Budget {}

  /** Marks the field for the stand-in of evaluation-service. */
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.FIELD)
  public @interface Evaluation {}

  private @Nullable RecordedService budget;
  private @Nullable RecordedService evaluation;

  @Override
  public Map<String, String> start() {
    KafkaBroker broker = TestServers.kafka();
    broker.createTopics(Feed.BUDGET.topic(), Feed.EVALUATION.topic());
    RecordedService first = new RecordedService(Feed.BUDGET, broker.bootstrapServers());
    RecordedService second = new RecordedService(Feed.EVALUATION, broker.bootstrapServers());
    budget = first;
    evaluation = second;
    return Map.of(
        "juesuan.services.budget.url", first.url(),
        "juesuan.services.evaluation.url", second.url(),
        "juesuan.credential.local-token", TestTokens.token("composer", "110106"),
        "juesuan.events.bootstrap-servers", broker.bootstrapServers(),
        "juesuan.events.readers", Integer.toString(READERS),
        "juesuan.events.kept", "1100",
        "juesuan.events.check", "1s",
        "juesuan.events.heartbeat", "1s",
        "juesuan.events.stall-limit", "2s");
  }

  @Override
  public void inject(TestInjector injector) {
    injector.injectIntoFields(
        budget, new TestInjector.AnnotatedAndMatchesType(Budget.class, RecordedService.class));
    injector.injectIntoFields(
        evaluation,
        new TestInjector.AnnotatedAndMatchesType(Evaluation.class, RecordedService.class));
  }

  @Override
  public void stop() {
    for (RecordedService service : new RecordedService[] {budget, evaluation}) {
      if (service != null) {
        service.close();
      }
    }
  }
}

package org.juesuan.gateway.upstream;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Starts a district system in the place of budget-service, with a second one in the place of
 * evaluation-service; procurement-service is not installed. A test class asks for them by a field
 * annotated with {@link Budget} or {@link Evaluation}.
 */
public final class Upstream implements QuarkusTestResourceLifecycleManager {

  /** Marks the field for the system in the place of budget-service. */
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.FIELD)
  public @interface Budget {}

  /** Marks the field for the system in the place of evaluation-service. */
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.FIELD)
  public @interface Evaluation {}

  private @Nullable DistrictSystem budget;
  private @Nullable DistrictSystem evaluation;

  @Override
  public Map<String, String> start() {
    DistrictSystem first = DistrictSystem.start();
    DistrictSystem second = DistrictSystem.start();
    budget = first;
    evaluation = second;
    return Map.of(
        "juesuan.services.budget.url",
        first.url(),
        "juesuan.services.evaluation.url",
        second.url(),
        "juesuan.section.deadline",
        "700ms",
        "juesuan.forward.deadline",
        "700ms");
  }

  @Override
  public void inject(TestInjector injector) {
    injector.injectIntoFields(
        budget, new TestInjector.AnnotatedAndMatchesType(Budget.class, DistrictSystem.class));
    injector.injectIntoFields(
        evaluation,
        new TestInjector.AnnotatedAndMatchesType(Evaluation.class, DistrictSystem.class));
  }

  @Override
  public void stop() {
    for (DistrictSystem system : new DistrictSystem[] {budget, evaluation}) {
      if (system != null) {
        system.close();
      }
    }
  }
}

package org.juesuan.gateway.upstream;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.embedded.LoopbackPort;

/**
 * Starts a district system in the place of budget-service, which has a second address at which
 * nobody listens, with a second system in the place of evaluation-service; procurement-service is
 * installed only with the argument {@code procurement=installed}. A test class asks for them by a
 * field annotated with {@link Budget}, {@link Evaluation} or {@link Procurement}.
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

  /** Marks the field for the system in the place of procurement-service. */
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.FIELD)
  public @interface Procurement {}

  /** The gateway's own token in these tests. */
  public static final String CREDENTIAL = "the-gateway-s-own-token";

  private @Nullable DistrictSystem budget;
  private @Nullable DistrictSystem evaluation;
  private @Nullable DistrictSystem procurement;
  private boolean withProcurement;

  @Override
  public void init(Map<String, String> arguments) {
    withProcurement = "installed".equals(arguments.get("procurement"));
  }

  @Override
  public Map<String, String> start() {
    DistrictSystem first = DistrictSystem.start();
    DistrictSystem second = DistrictSystem.start();
    budget = first;
    evaluation = second;
    Map<String, String> configuration = new HashMap<>();
    configuration.put("juesuan.services.budget.url", first.url() + "," + nobodyListens());
    configuration.put("juesuan.services.evaluation.url", second.url());
    if (withProcurement) {
      DistrictSystem third = DistrictSystem.start();
      procurement = third;
      configuration.put("juesuan.services.procurement.url", third.url());
    }
    configuration.put("juesuan.section.deadline", "700ms");
    configuration.put("juesuan.forward.deadline", "700ms");
    configuration.put("juesuan.credential.local-token", CREDENTIAL);
    return configuration;
  }

  /** A second address of a service: requests arrive once, and whole, all the same. */
  private static String nobodyListens() {
    return "http://127.0.0.1:" + LoopbackPort.free();
  }

  @Override
  public void inject(TestInjector injector) {
    injector.injectIntoFields(
        budget, new TestInjector.AnnotatedAndMatchesType(Budget.class, DistrictSystem.class));
    injector.injectIntoFields(
        evaluation,
        new TestInjector.AnnotatedAndMatchesType(Evaluation.class, DistrictSystem.class));
    injector.injectIntoFields(
        procurement,
        new TestInjector.AnnotatedAndMatchesType(Procurement.class, DistrictSystem.class));
  }

  @Override
  public void stop() {
    for (DistrictSystem system : new DistrictSystem[] {budget, evaluation, procurement}) {
      if (system != null) {
        system.close();
      }
    }
  }
}

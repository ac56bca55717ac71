package org.juesuan.platform.arch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The house rules of design §9")
class HouseRulesTest {

  private static final String SAMPLE = "org.juesuan.platform.arch.sample";
  private static final JavaClasses BROKEN = new ClassFileImporter().importPackages(SAMPLE);

  @Test
  @DisplayName("this module keeps them; it is technical throughout, so no package is pure domain")
  void holdHere() {
    HouseRules.check(
        "org.juesuan.platform.web",
        "problem",
        "scope",
        "precondition",
        "idempotency",
        "page",
        "rehearsal",
        "json",
        "path",
        "contract",
        "guard");
  }

  @ParameterizedTest
  @CsvSource({
    "0,ledger.Careless,ObjectMapper",
    "1,ledger.Careless.share(double),double",
    "2,ledger.Careless.today(),now",
    "4,payment.PaymentResource.rows(),entities",
    "6,Cycle,PaymentHelper",
    "7,unmarked,NullMarked",
    "8,payment.PaymentHelper,weak name"
  })
  @DisplayName("each names the place that breaks it")
  void nameThePlace(int rule, String place, String why) {
    List<ArchRule> rules = HouseRules.rules(SAMPLE);
    String report =
        String.join("\n", rules.get(rule).evaluate(BROKEN).getFailureReport().getDetails());
    assertTrue(report.contains(place) && report.contains(why), report);
  }

  @Test
  @DisplayName("now() with a Clock is allowed, and a flat feature may import what it needs")
  void allowWhatIsAllowed() {
    List<ArchRule> rules = HouseRules.rules(SAMPLE, "ledger", "payment");
    String clock = rules.get(2).evaluate(BROKEN).getFailureReport().toString();
    assertTrue(!clock.contains("todayByTheClock"), clock);
    assertEquals(List.of(), rules.get(0).evaluate(BROKEN).getFailureReport().getDetails());
  }

  @Test
  @DisplayName("a root without classes is an error, not a pass")
  void refuseAnEmptyRoot() {
    org.junit.jupiter.api.Assertions.assertThrows(
        AssertionError.class, () -> HouseRules.check("org.juesuan.nobody"));
  }
}

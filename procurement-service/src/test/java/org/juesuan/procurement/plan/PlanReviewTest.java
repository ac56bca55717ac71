package org.juesuan.procurement.plan;

import static org.juesuan.procurement.plan.PlanDrafts.by;
import static org.juesuan.procurement.plan.PlanDrafts.draft;
import static org.juesuan.procurement.plan.PlanDrafts.faultless;
import static org.juesuan.procurement.plan.PlanDrafts.planned;
import static org.juesuan.procurement.plan.PlanDrafts.reserved;
import static org.juesuan.procurement.plan.PlanDrafts.reserving;
import static org.juesuan.procurement.policy.OrganisationForm.CENTRALISED;
import static org.juesuan.procurement.policy.OrganisationForm.DECENTRALISED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.juesuan.procurement.policy.OrganisationForm;
import org.juesuan.procurement.policy.PolicyInForce;
import org.juesuan.procurement.policy.ProcurementMethod;
import org.juesuan.procurement.policy.store.BuiltInPolicies;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A plan is looked through")
class PlanReviewTest {

  @ParameterizedTest
  @CsvSource({
    "C0201, 1999999.99, SINGLE_SOURCE, , false",
    "C0201, 2000000.00, SINGLE_SOURCE, , true",
    "C0201, 2000000.00, SINGLE_SOURCE, 批复, false",
    "C0201, 2000000.00, INVITED_TENDER, , true",
    "C0201, 2000000.00, OPEN_TENDER, , false",
    "B01, 3999999.99, INQUIRY, , false",
    "B01, 4000000.00, INQUIRY, , true",
  })
  @DisplayName("for a method below what the limit asks for (P01)")
  void openTender(
      String code, String amount, ProcurementMethod method, String approval, boolean found) {
    PlanDraft draft = by(draft(code, amount, true, DECENTRALISED), method, approval, "唯一供应商");
    assertEquals(found, rules(2020, draft).contains("P01"));
  }

  @ParameterizedTest
  @CsvSource({
    "A02010104, 100.00, DECENTRALISED, true, P02",
    "A02010104, 100.00, CENTRALISED, true, ''",
    "A02010104, 100.00, CENTRALISED, false, P03",
    "A020102, 9999.99, DECENTRALISED, false, ''",
    "A02010202, 10000.00, DECENTRALISED, true, P02",
    "C0201, 999999.99, DECENTRALISED, false, ''",
    "C0201, 1000000.00, DECENTRALISED, false, P03",
    "C0201, 999999.99, DECENTRALISED, true, P04",
    "C0201, 1000000.00, DECENTRALISED, true, ''",
  })
  @DisplayName(
      "for the catalogue (P02) and for what is government procurement and what not (P03, P04)")
  void scope(
      String code, String amount, OrganisationForm organisation, boolean marked, String rules) {
    assertEquals(rules, rules(2020, draft(code, amount, marked, organisation)));
  }

  static Stream<Arguments> methods() {
    PlanDraft small = draft("C0201", "999999.99", false, DECENTRALISED);
    return Stream.of(
        Arguments.of(by(faultless(), ProcurementMethod.SINGLE_SOURCE, null, null), 2020, "P05"),
        Arguments.of(by(faultless(), ProcurementMethod.SINGLE_SOURCE, null, "唯一"), 2020, ""),
        Arguments.of(by(faultless(), ProcurementMethod.OTHER, null, null), 2020, "P06"),
        Arguments.of(by(small, ProcurementMethod.OTHER, null, null), 2020, ""),
        Arguments.of(
            by(faultless(), ProcurementMethod.FRAMEWORK_AGREEMENT, null, null), 2021, "P07"),
        Arguments.of(by(faultless(), ProcurementMethod.FRAMEWORK_AGREEMENT, null, null), 2023, ""));
  }

  @ParameterizedTest
  @MethodSource("methods")
  @DisplayName("for methods that the law does not know, or not yet (P05, P06, P07)")
  void method(PlanDraft draft, int year, String rules) {
    assertEquals(rules, rules(year, draft));
  }

  @ParameterizedTest
  @CsvSource({
    "2020, 2000000.00, 30, 18, ''", // before 2021 only the year counts
    "2021, 2000000.00, 30, 18, P08",
    "2021, 2000000.01, 30, 18, ''",
    "2021, 2000000.00, 100, 60, ''",
    "2021, 2000000.01, 29, 29, P09",
    "2021, 2000000.01, 30, 17, P10",
    "2021, 2000000.01, 0, 0, P09",
    "2020, 500000.00, 29, 29, P09",
  })
  @DisplayName("for what is reserved for small suppliers: a purchase as a whole, the rest together")
  void reservations(int year, String amount, int percent, int smallOrMicro, String rules) {
    PlanDraft draft = draft("A02010104", amount, true, CENTRALISED);
    assertEquals(rules, rules(year, reserving(draft, reserved(percent, smallOrMicro, null))));
  }

  @Test
  @DisplayName("for reservations of a year together, without what says why it reserves less")
  void reservedTogether() {
    PlanDraft half =
        reserving(draft("C0201", "3000000.00", true, DECENTRALISED), reserved(60, 36, null));
    PlanDraft nothing =
        reserving(draft("C0301", "3000000.00", true, DECENTRALISED), reserved(0, 0, null));
    PlanDraft larger =
        reserving(draft("C0301", "3000000.01", true, DECENTRALISED), reserved(0, 0, null));
    PlanDraft excused =
        reserving(draft("C0301", "9000000.00", true, DECENTRALISED), reserved(0, 0, "只能由大型企业提供"));
    assertEquals("", rules(2021, half, nothing, excused));
    assertEquals("P09", rules(2021, half, larger));
    assertEquals("P08", rules(2021, reserving(faultless(), reserved(50, 50, null))));
    assertEquals("", rules(2021, reserving(faultless(), reserved(0, 0, "涉密"))));
  }

  @Test
  @DisplayName("for purchases that were split (P11, P12)")
  void splitting() {
    PlanDraft piece =
        by(
            draft("C0201", "1900000.00", true, DECENTRALISED),
            ProcurementMethod.INQUIRY,
            null,
            null);
    List<PlanFinding> findings = findings(true, planned(2020, piece), planned(2020, piece));
    assertEquals(
        List.of("P11", "P12"), findings.stream().map(finding -> finding.rule().id()).toList());
    assertEquals(2, findings.get(0).items().size());
    assertEquals(
        "2 purchases of C0201, each below the limit of 2000000.00, come to 3800000.00 yuan.",
        findings.get(0).sentence());
  }

  @Test
  @DisplayName("with no more than a question where the policy does not bind the department")
  void indication() {
    PlanItem item = planned(2020, draft("C0201", "1000000.00", false, DECENTRALISED));
    assertEquals(Severity.ERROR, findings(true, item).get(0).severity());
    assertEquals(Severity.QUERY, findings(false, item).get(0).severity());
    PlanItem method = planned(2020, by(faultless(), ProcurementMethod.OTHER, null, null));
    assertEquals(Severity.ERROR, findings(false, method).get(0).severity());
  }

  @Test
  @DisplayName("without what was cancelled, and by the policy of the day its procedure was opened")
  void dayOfTheProcedure() {
    PlanItem item = planned(2020, reserving(faultless(), reserved(50, 50, null)));
    PlanItem nextYear =
        ((PlanStep.Taken)
                PlanStep.open(
                    item, PlanDrafts.opening(LocalDate.of(2021, 1, 4)), LocalDate.of(2021, 2, 1)))
            .item();
    assertEquals("", ids(findings(true, item)));
    assertEquals("P08", ids(findings(true, nextYear)));
    PlanItem given =
        item.movedTo(
            PlanState.CANCELLED,
            null,
            new Cancellation(CancellationKind.TERMINATED, LocalDate.of(2020, 3, 1), "项目取消"));
    assertTrue(findings(true, given).isEmpty());
  }

  @Test
  @DisplayName("and says when no policy is known for the day (P13)")
  void noPolicy() {
    assertEquals("P13", rules(2019, faultless()));
  }

  private static String rules(int year, PlanDraft... drafts) {
    return ids(
        findings(
            true, Stream.of(drafts).map(draft -> planned(year, draft)).toArray(PlanItem[]::new)));
  }

  private static String ids(List<PlanFinding> findings) {
    return String.join(" ", findings.stream().map(finding -> finding.rule().id()).toList());
  }

  private static List<PlanFinding> findings(boolean binding, PlanItem... items) {
    return PlanReview.of(
        List.of(items),
        day ->
            PolicyInForce.of(BuiltInPolicies.all(), PlanDrafts.DEPARTMENT, day)
                .map(found -> new PolicyInForce(found.policy(), binding)));
  }
}

package org.juesuan.procurement.plan;

import static org.juesuan.procurement.plan.PlanDrafts.OPENED;
import static org.juesuan.procurement.plan.PlanDrafts.faultless;
import static org.juesuan.procurement.plan.PlanDrafts.opening;
import static org.juesuan.procurement.plan.PlanDrafts.planned;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.money.Money;
import org.juesuan.procurement.policy.ProcurementMethod;
import org.juesuan.procurement.policy.SmallBusinessReservation;
import org.juesuan.procurement.problem.ProcurementError;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A plan item")
class PlanStepTest {

  private static final LocalDate TODAY = LocalDate.of(2020, 12, 1);

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "PLANNED, open, TENDERING",
        "TENDERING, open, -",
        "AWARDED, open, -",
        "FAILED, open, TENDERING",
        "TERMINATED, open, -",
        "PLANNED, fail, -",
        "TENDERING, fail, CANCELLED",
        "AWARDED, fail, -",
        "FAILED, fail, -",
        "TERMINATED, fail, -",
        "PLANNED, terminate, CANCELLED",
        "TENDERING, terminate, CANCELLED",
        "AWARDED, terminate, -",
        "FAILED, terminate, CANCELLED",
        "TERMINATED, terminate, -",
        "PLANNED, award, -",
        "TENDERING, award, TENDERING",
        "AWARDED, award, AWARDED",
        "FAILED, award, -",
        "TERMINATED, award, -",
      })
  @DisplayName("takes these steps and no others (INV-7)")
  void steps(String from, String step, @Nullable PlanState to) {
    PlanItem item = in(from);
    PlanStep result =
        switch (step) {
          case "open" -> PlanStep.open(item, opening(LocalDate.of(2020, 8, 1)), TODAY);
          case "fail" -> PlanStep.cancel(item, ended(CancellationKind.FAILED), TODAY);
          case "terminate" -> PlanStep.cancel(item, ended(CancellationKind.TERMINATED), TODAY);
          default ->
              PlanStep.ofAward(item)
                  .<PlanStep>map(refused -> refused)
                  .orElse(new PlanStep.Taken(item));
        };
    if (to == null) {
      assertEquals(ProcurementError.PLAN_ITEM_STATE_FORBIDS, ((PlanStep.Refused) result).error());
    } else {
      assertEquals(to, ((PlanStep.Taken) result).item().state());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2018-12-31, false", // at most a year ahead of the plan
    "2019-01-01, true",
    "2020-12-01, true",
    "2020-12-02, false", // not in the future
  })
  @DisplayName("is opened on a day that can have been")
  void openedOn(LocalDate day, boolean taken) {
    PlanStep step = PlanStep.open(planned(2020, faultless()), opening(day), TODAY);
    assertEquals(taken, step instanceof PlanStep.Taken);
  }

  @ParameterizedTest
  @CsvSource({"2020-04-06, false", "2020-04-07, true", "2020-12-01, true", "2020-12-02, false"})
  @DisplayName("ends not before its procedure was opened, and not in the future")
  void endsOn(LocalDate day, boolean taken) {
    Cancellation end = new Cancellation(CancellationKind.FAILED, day, "有效投标人不足三家");
    assertEquals(taken, PlanStep.cancel(in("TENDERING"), end, TODAY) instanceof PlanStep.Taken);
  }

  @Test
  @DisplayName("counts the rounds of its procedure, and forgets the failure of the last one")
  void rounds() {
    PlanItem again =
        ((PlanStep.Taken) PlanStep.open(in("FAILED"), opening(LocalDate.of(2020, 8, 1)), TODAY))
            .item();
    Procedure procedure = again.procedure();
    assertEquals(2, procedure == null ? 0 : procedure.round());
    assertEquals(null, again.cancellation());
    assertEquals(ProcurementMethod.INQUIRY, again.method().orElseThrow());
    assertEquals(ProcurementMethod.OPEN_TENDER, again.draft().method());
    assertEquals(4, again.version());
    PlanStep early = PlanStep.open(in("FAILED"), opening(LocalDate.of(2020, 4, 30)), TODAY);
    assertEquals("/openedOn", ((PlanStep.Refused) early).faults().get(0).pointer());
  }

  @ParameterizedTest
  @CsvSource({
    "0.00, 1",
    "-0.01, 1",
    "0.01, 0",
    "999999999999.99, 0",
    "1000000000000.00, 1",
  })
  @DisplayName("plans amounts above zero and below a trillion")
  void amounts(String amount, int faults) {
    PlanDraft draft = faultless();
    PlanDraft changed =
        new PlanDraft(
            draft.title(),
            draft.catalogueCode(),
            null,
            null,
            null,
            true,
            Map.of(PlanFunds.NON_FISCAL, Money.of(amount)),
            draft.reservation(),
            null,
            null);
    assertEquals(faults, PlanFaults.of(changed).size());
  }

  @ParameterizedTest
  @CsvSource({"NONE, 1, 0", "PART, 0, 0", "PART, 100, 0", "WHOLE, 99.99, 0", "PART, 30, 30.01"})
  @DisplayName("reserves shares that agree with one another")
  void reservations(
      SmallBusinessReservation.Extent extent, BigDecimal percent, BigDecimal smallOrMicro) {
    assertThrows(
        IllegalArgumentException.class,
        () -> new SmallBusinessReservation(extent, percent, smallOrMicro, null));
  }

  private static PlanItem in(String state) {
    PlanItem item = planned(2020, faultless());
    if (state.equals("PLANNED")) {
      return item;
    }
    PlanItem open = ((PlanStep.Taken) PlanStep.open(item, opening(OPENED), TODAY)).item();
    return switch (state) {
      case "TENDERING" -> open;
      case "AWARDED" -> open.movedTo(PlanState.AWARDED, open.procedure(), null);
      default ->
          open.movedTo(
              PlanState.CANCELLED,
              open.procedure(),
              new Cancellation(
                  CancellationKind.valueOf(state), LocalDate.of(2020, 5, 6), "有效投标人不足三家"));
    };
  }

  private static Cancellation ended(CancellationKind kind) {
    return new Cancellation(kind, LocalDate.of(2020, 9, 1), "采购任务取消");
  }
}

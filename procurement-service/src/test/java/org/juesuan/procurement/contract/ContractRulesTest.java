package org.juesuan.procurement.contract;

import static org.juesuan.procurement.contract.PlainContracts.FIRST;
import static org.juesuan.procurement.contract.PlainContracts.SECOND;
import static org.juesuan.procurement.contract.PlainContracts.TODAY;
import static org.juesuan.procurement.contract.PlainContracts.bidder;
import static org.juesuan.procurement.contract.PlainContracts.draft;
import static org.juesuan.procurement.contract.PlainContracts.item;
import static org.juesuan.procurement.contract.PlainContracts.whole;
import static org.juesuan.procurement.contract.PlainContracts.yuan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.juesuan.platform.money.Money;
import org.juesuan.procurement.contract.Step.Wanted;
import org.juesuan.procurement.funding.FundingRequest;
import org.juesuan.procurement.policy.SmallBusinessReservation;
import org.juesuan.procurement.problem.ProcurementError;
import org.juesuan.procurement.supplier.SupplierSize;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("What the rules of contracts permit and refuse")
class ContractRulesTest {

  @Test
  @DisplayName("joint bids have shares; what is reserved is for small and medium suppliers alone")
  void awards() {
    assertInstanceOf(Outcome.Taken.class, award(whole(), "100.00", SupplierSize.MEDIUM, "40.00"));
    assertRefused(
        ProcurementError.RESERVATION_BROKEN,
        "/parties/1/size",
        award(whole(), "100.00", SupplierSize.LARGE, "40.00"));
    assertRefused(
        ProcurementError.PARTIES_REFUSED,
        "/parties",
        award(SmallBusinessReservation.none(), "100.00", SupplierSize.LARGE, "39.99"));
  }

  @Test
  @DisplayName("what is awarded stays within the plan; what later budgets pay is theirs")
  void withinThePlan() {
    var none = SmallBusinessReservation.none();
    var all = draft("1200.00", "200.00", bidder(FIRST, SupplierSize.LARGE, "1200.00"));
    assertInstanceOf(
        Outcome.Taken.class,
        AwardRules.award(UUID.randomUUID(), item(none), all, Money.ZERO, TODAY));
    assertRefused(
        ProcurementError.AWARD_EXCEEDS_PLAN,
        "/amountYuan",
        AwardRules.award(UUID.randomUUID(), item(none), all, yuan("0.01"), TODAY));
  }

  private static Outcome award(
      SmallBusinessReservation reservation, String amount, SupplierSize second, String share) {
    return AwardRules.award(
        UUID.randomUUID(),
        item(reservation),
        draft(
            amount,
            "0.00",
            bidder(FIRST, SupplierSize.MICRO, "60.00"),
            bidder(SECOND, second, share)),
        Money.ZERO,
        TODAY);
  }

  /** Amendments of a signed contract of 100.00, of which 30.00 is paid. */
  static Stream<Arguments> amendments() {
    return Stream.of(
        Arguments.of(ProcurementError.CONTRACT_AMOUNT_REFUSED, "/changeYuan", "0.00", "", 0),
        Arguments.of(ProcurementError.CONTRACT_AMOUNT_REFUSED, "/changeYuan", "-100.00", "", 0),
        Arguments.of(ProcurementError.CONTRACT_AMOUNT_REFUSED, "/changeYuan", "-70.01", "", 0),
        Arguments.of(ProcurementError.CONTRACT_NOT_FUNDED, "/fundings", "10.00", "9.99", 0),
        Arguments.of(ProcurementError.CONTRACT_NOT_FUNDED, "/fundings", "10.00", "", 0),
        Arguments.of(ProcurementError.FUNDING_EXCEEDS_CONTRACT, "/fundings", "10.00", "10.01", 0),
        Arguments.of(ProcurementError.CONTRACT_AMOUNT_REFUSED, "/fundings", "-10.00", "1.00", 0),
        Arguments.of(ProcurementError.CONTRACT_AMOUNT_REFUSED, "/releases", "10.00", "10.00", 1),
        Arguments.of(ProcurementError.CONTRACT_AMOUNT_REFUSED, "/releases/0", "-10.00", "", 1));
  }

  @ParameterizedTest
  @MethodSource("amendments")
  @DisplayName("an amendment that does not fit is refused at its field")
  void amendmentsRefused(
      ProcurementError error, String pointer, String change, String asked, int strangers) {
    assertRefused(error, pointer, amend(change, asked, strangers));
  }

  @Test
  @DisplayName("more waits for its money; less counts at once, down to what is paid")
  void amendmentsTaken() {
    var more = assertInstanceOf(Outcome.Taken.class, amend("10.00", "10.00", 0));
    assertEquals(yuan("100.00"), more.contract().amount());
    assertEquals(yuan("10.00"), request(more).amount());
    var less = assertInstanceOf(Outcome.Taken.class, amend("-70.00", "", 0));
    assertEquals(yuan("30.00"), less.contract().amount());
    assertEquals(yuan("100.00"), less.contract().amountAt(LocalDate.of(2020, 4, 30)));
    assertEquals(yuan("30.00"), less.contract().amountAt(LocalDate.of(2020, 5, 1)));
    assertEquals(yuan("-70.00"), less.contract().changedIn(2020));
  }

  private static Outcome amend(String change, String asked, int strangers) {
    Contract contract = signed();
    Money amount = contract.amount().plus(yuan(change));
    Money first = Money.of("1.00");
    return rules(contract)
        .decide(
            new Step.Amend(
                LocalDate.of(2020, 5, 1),
                yuan(change),
                Money.ZERO,
                Map.of(FIRST, first, SECOND, amount.minus(first)),
                asked.isEmpty() ? List.of() : List.of(new Wanted(UUID.randomUUID(), yuan(asked))),
                strangers == 0 ? List.of() : List.of(UUID.randomUUID()),
                "示例原因",
                "示例补充协议1"));
  }

  private static Contract signed() {
    Contract awarded = PlainContracts.awarded("100.00", "0.00", "60.00", "40.00");
    var asked =
        (Outcome.Taken)
            rules(awarded)
                .decide(
                    new Step.AskForMoney(
                        PlainContracts.AWARDED,
                        List.of(new Wanted(UUID.randomUUID(), yuan("100.00")))));
    FundingRequest request = request(asked);
    Contract funded =
        asked
            .contract()
            .accepted(
                request.id(),
                Map.of(request.fundings().get(0).id(), UUID.randomUUID()),
                day -> day);
    return ((Outcome.Taken) rules(funded).decide(new Step.Sign(LocalDate.of(2020, 4, 2))))
        .contract();
  }

  private static FundingRequest request(Outcome.Taken taken) {
    return Objects.requireNonNull(taken.request());
  }

  private static ContractRules rules(Contract contract) {
    return new ContractRules(contract, yuan("30.00"), TODAY, UUID::randomUUID);
  }

  @Test
  @DisplayName("INV-7: money that is held late takes effect in the first year that still changes")
  void heldLate() {
    var more = (Outcome.Taken) amend("10.00", "10.00", 0);
    FundingRequest request = request(more);
    Contract late =
        more.contract()
            .accepted(
                request.id(),
                Map.of(request.fundings().get(0).id(), UUID.randomUUID()),
                day -> LocalDate.of(2021, 1, 1));
    assertEquals(yuan("110.00"), late.amount());
    assertEquals(yuan("100.00"), late.amountAt(LocalDate.of(2020, 12, 31)));
    assertEquals(yuan("10.00"), late.changedIn(2021));
  }

  @Test
  @DisplayName("signed more than 30 days after the award, a contract is flagged and not refused")
  void signedLate() {
    assertEquals(List.of(ContractFlag.SIGNED_LATE), signed().flags());
  }

  @Test
  @DisplayName("a contract that gives small suppliers less than was reserved of a part is flagged")
  void lessThanReserved() {
    var part =
        new SmallBusinessReservation(
            SmallBusinessReservation.Extent.PART, BigDecimal.valueOf(60), BigDecimal.ZERO, "示例原因");
    var missed = award(part, "100.01", SupplierSize.LARGE, "40.01");
    assertEquals(
        List.of(ContractFlag.LESS_THAN_RESERVED),
        assertInstanceOf(Outcome.Taken.class, missed).contract().flags());
    var kept = award(part, "100.00", SupplierSize.LARGE, "40.00");
    assertEquals(List.of(), assertInstanceOf(Outcome.Taken.class, kept).contract().flags());
  }

  private static void assertRefused(ProcurementError error, String pointer, Outcome outcome) {
    Outcome.Refused refused = assertInstanceOf(Outcome.Refused.class, outcome);
    assertEquals(error, refused.error());
    assertEquals(pointer, refused.pointer());
  }
}

package org.juesuan.procurement.disclosure;

import static org.juesuan.procurement.disclosure.Signed.FUND;
import static org.juesuan.procurement.disclosure.Signed.GENERAL;
import static org.juesuan.procurement.disclosure.Signed.OWN;
import static org.juesuan.procurement.disclosure.Signed.SOURCES;
import static org.juesuan.procurement.disclosure.Signed.amended;
import static org.juesuan.procurement.disclosure.Signed.contract;
import static org.juesuan.procurement.supplier.SupplierSize.LARGE;
import static org.juesuan.procurement.supplier.SupplierSize.MEDIUM;
import static org.juesuan.procurement.supplier.SupplierSize.MICRO;
import static org.juesuan.procurement.supplier.SupplierSize.SMALL;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.juesuan.platform.money.Money;
import org.juesuan.platform.money.Percent;
import org.juesuan.procurement.contract.Contract;
import org.juesuan.procurement.disclosure.ProcurementTable.Row;
import org.juesuan.procurement.disclosure.SmallBusiness.DisclosureBasis;
import org.juesuan.procurement.disclosure.SmallBusiness.Share;
import org.juesuan.procurement.disclosure.SmallBusiness.SupplierGroup;
import org.juesuan.procurement.plan.PlanDraft;
import org.juesuan.procurement.plan.PlanFunds;
import org.juesuan.procurement.plan.PlanItem;
import org.juesuan.procurement.plan.PlanState;
import org.juesuan.procurement.policy.CatalogueCode;
import org.juesuan.procurement.policy.SmallBusinessReservation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("政府采购情况表 and the shares of small and medium suppliers")
class ContractFiguresTest {

  private static final Share SME = new Share(SupplierGroup.SMALL_OR_MEDIUM, SupplierGroup.ALL);
  private static final Share MICRO_OF_ALL =
      new Share(SupplierGroup.SMALL_OR_MICRO, SupplierGroup.ALL);
  private static final Share MICRO_OF_SME =
      new Share(SupplierGroup.SMALL_OR_MICRO, SupplierGroup.SMALL_OR_MEDIUM);

  @Test
  @DisplayName("A12 every total is the sum of its rows and of its columns, whatever the money")
  void additive() {
    List<ContractFigures> figures =
        List.of(
            of(
                contract(
                    "A02010104",
                    "2020-03-01",
                    Map.of(GENERAL, "100.01", OWN, "50.00"),
                    Map.of(SMALL, "150.01"))),
            of(contract("B0101", "2020-12-31", Map.of(FUND, "7.00"), Map.of(LARGE, "7.00"))),
            of(contract("C0301", "2020-01-01", Map.of(GENERAL, "0.03"), Map.of(MICRO, "0.03"))));
    ProcurementTable table =
        ProcurementTable.of(
            List.of(
                item("A0201", PlanState.AWARDED, true),
                item("A0202", PlanState.CANCELLED, true),
                item("C0301", PlanState.PLANNED, false)),
            figures);
    Row total = table.total();
    assertEquals("157.04", total.awarded().total().toString());
    assertEquals("107.04", total.awarded().fiscal().toString());
    assertEquals("7.00", total.awarded().from(PlanFunds.GOVERNMENT_FUND).toString());
    assertEquals("50.00", total.awarded().from(PlanFunds.NON_FISCAL).toString());
    assertEquals(
        List.of("150.01", "7.00", "0.03"),
        table.rows().stream().map(row -> row.awarded().total().toString()).toList());
    assertEquals("90.00", total.planned().total().toString(), "neither cancelled nor outside");
    for (Row row : List.of(total, table.rows().get(0), table.rows().get(1), table.rows().get(2))) {
      assertEquals(
          row.awarded().total(),
          row.awarded().fiscal().plus(row.awarded().from(PlanFunds.NON_FISCAL)));
    }
  }

  @ParameterizedTest(name = "in {0}: {1}, of which 政府性基金 {2}, 小微 {3}")
  @DisplayName(
      "a year counts what was signed in it, and what its amendments changed of earlier ones")
  @CsvSource({
    "2019, 0.00, 0.00, 0.00",
    "2020, 100.00, 0.00, 100.00",
    "2021, 30.00, 30.00, -10.00",
    "2022, 0.00, 0.00, 0.00"
  })
  void byYear(int year, String awarded, String ofFund, String smallOrMicro) {
    Contract contract =
        amended(
            contract("C0301", "2020-12-31", Map.of(GENERAL, "100.00"), Map.of(SMALL, "100.00")),
            "2021-01-01",
            "30.00",
            FUND,
            Map.of(SMALL, "90.00", MEDIUM, "40.00"));
    ContractFigures figures = ContractFigures.of(contract, year, SOURCES, Map.of());
    assertEquals(awarded, figures.awarded().total().toString());
    assertEquals(ofFund, figures.awarded().from(PlanFunds.GOVERNMENT_FUND).toString());
    assertEquals(figures.awarded().total(), figures.awardedBySize().total());
    assertEquals(
        smallOrMicro,
        SmallBusiness.of(DisclosureBasis.CONTRACTS, List.of(figures)).smallOrMicro().toString());
  }

  @Test
  @DisplayName("money whose appropriation the ledger has not told of is in no column but its own")
  void notKnown() {
    Contract contract =
        contract(
            "A0201",
            "2020-03-01",
            Map.of(UUID.randomUUID(), "60.00", GENERAL, "40.00"),
            Map.of(SMALL, "100.00"));
    ContractFigures figures =
        ContractFigures.of(contract, 2020, SOURCES, Map.of(UUID.randomUUID(), Money.of("1.00")));
    assertEquals("100.00", figures.awarded().notKnown().toString());
    assertEquals("100.00", figures.awarded().total().toString());
    assertEquals("1.00", figures.paid().notKnown().toString());
  }

  @Test
  @DisplayName("payments of a joint bid are divided as its shares, to the fen, and told apart")
  void payments() {
    Contract contract =
        contract(
            "C0301",
            "2019-05-01",
            Map.of(GENERAL, "300.00"),
            Map.of(LARGE, "100.00", MEDIUM, "100.00", MICRO, "100.00"));
    ContractFigures figures =
        ContractFigures.of(contract, 2020, SOURCES, Map.of(GENERAL, Money.of("100.00")));
    assertEquals(Money.ZERO, figures.awarded().total());
    assertEquals("100.00", figures.paid().from(PlanFunds.GENERAL_BUDGET).toString());
    SmallBusiness paid = SmallBusiness.of(DisclosureBasis.PAYMENTS, List.of(figures));
    assertEquals("100.00", paid.all().toString());
    assertEquals("66.67", paid.smallOrMedium().toString());
    assertEquals("33.33", paid.smallOrMicro().toString());
    assertEquals(Money.ZERO, SmallBusiness.of(DisclosureBasis.CONTRACTS, List.of(figures)).all());
  }

  @Test
  @DisplayName("the shares of the published document: 267.10 of 278.02 is 96.07 %, both times")
  void published() {
    List<ContractFigures> figures =
        List.of(
            of(
                contract(
                    "A0201",
                    "2020-03-01",
                    Map.of(GENERAL, "253400.00"),
                    Map.of(SMALL, "253400.00"))),
            of(
                contract(
                    "C0301",
                    "2020-03-01",
                    Map.of(GENERAL, "2526800.00"),
                    Map.of(MICRO, "2417600.00", LARGE, "109200.00"))));
    SmallBusiness awarded = SmallBusiness.of(DisclosureBasis.CONTRACTS, figures);
    assertEquals("2780200.00", awarded.all().toString());
    assertEquals("2671000.00", awarded.smallOrMedium().toString());
    assertEquals(Optional.of("96.07"), awarded.percent(SME).map(Percent::printed));
    assertEquals(Optional.of("96.07"), awarded.percent(MICRO_OF_ALL).map(Percent::printed));
    assertEquals(Optional.of("100.00"), awarded.percent(MICRO_OF_SME).map(Percent::printed));
    SmallBusiness none = SmallBusiness.of(DisclosureBasis.PAYMENTS, figures);
    assertEquals(Optional.empty(), none.percent(SME), "a share of nothing is undefined");
  }

  private static ContractFigures of(Contract contract) {
    return ContractFigures.of(contract, 2020, SOURCES, Map.of());
  }

  private static PlanItem item(String code, PlanState state, boolean governmentProcurement) {
    return new PlanItem(
        UUID.randomUUID(),
        "110106-901",
        2020,
        new PlanDraft(
            "采购",
            new CatalogueCode(code),
            null,
            null,
            null,
            governmentProcurement,
            Map.of(PlanFunds.GENERAL_BUDGET, Money.of("90.00")),
            SmallBusinessReservation.none(),
            null,
            null),
        state,
        null,
        null,
        1);
  }
}

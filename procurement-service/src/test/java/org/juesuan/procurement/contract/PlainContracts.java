package org.juesuan.procurement.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.juesuan.platform.money.Money;
import org.juesuan.procurement.contract.AwardDraft.Bidder;
import org.juesuan.procurement.plan.PlanDraft;
import org.juesuan.procurement.plan.PlanFunds;
import org.juesuan.procurement.plan.PlanItem;
import org.juesuan.procurement.plan.PlanState;
import org.juesuan.procurement.plan.Procedure;
import org.juesuan.procurement.policy.CatalogueCode;
import org.juesuan.procurement.policy.OrganisationForm;
import org.juesuan.procurement.policy.ProcurementMethod;
import org.juesuan.procurement.policy.SmallBusinessReservation;
import org.juesuan.procurement.supplier.Supplier;
import org.juesuan.procurement.supplier.SupplierCode;
import org.juesuan.procurement.supplier.SupplierKind;
import org.juesuan.procurement.supplier.SupplierSize;

/** Plan items, bidders and contracts for tests of the rules alone. */
final class PlainContracts {

  static final LocalDate OPENED = LocalDate.of(2020, 2, 1);
  static final LocalDate AWARDED = LocalDate.of(2020, 3, 1);
  static final LocalDate TODAY = LocalDate.of(2020, 12, 31);
  static final SupplierCode FIRST = new SupplierCode("F-110106-000001");
  static final SupplierCode SECOND = new SupplierCode("F-110106-000002");

  private PlainContracts() {}

  static Money yuan(String amount) {
    return Money.of(amount);
  }

  /** A supplier of this country; its code is of no matter here. */
  static Supplier supplier(SupplierCode code) {
    return new Supplier(code, SupplierKind.ORGANISATION, "示例供应商（虚构）", null, null, 1);
  }

  static SmallBusinessReservation whole() {
    return new SmallBusinessReservation(
        SmallBusinessReservation.Extent.WHOLE, BigDecimal.valueOf(100), BigDecimal.ZERO, null);
  }

  /** An item of 1 000.00 whose procedure is open. */
  static PlanItem item(SmallBusinessReservation reservation) {
    PlanDraft draft =
        new PlanDraft(
            "示例采购（虚构）",
            new CatalogueCode("C0301"),
            null,
            null,
            null,
            true,
            Map.of(PlanFunds.GENERAL_BUDGET, yuan("1000.00")),
            reservation,
            null,
            null);
    Procedure procedure =
        new Procedure(
            ProcurementMethod.OPEN_TENDER, OrganisationForm.CENTRALISED, OPENED, "示例文件1", 1, 1);
    return new PlanItem(
        UUID.randomUUID(), "110106-208", 2020, draft, PlanState.TENDERING, procedure, null, 2);
  }

  static AwardDraft draft(String amount, String laterYears, Bidder... bidders) {
    return new AwardDraft(
        "HT-1", "示例合同（虚构）", AWARDED, yuan(amount), yuan(laterYears), List.of(bidders));
  }

  static Bidder bidder(SupplierCode code, SupplierSize size, String share) {
    return new Bidder(supplier(code), size, yuan(share));
  }

  /** A contract with two parties, awarded. */
  static Contract awarded(String amount, String laterYears, String first, String second) {
    Outcome outcome =
        AwardRules.award(
            UUID.randomUUID(),
            item(SmallBusinessReservation.none()),
            draft(
                amount,
                laterYears,
                bidder(FIRST, SupplierSize.SMALL, first),
                bidder(SECOND, SupplierSize.LARGE, second)),
            Money.ZERO,
            TODAY);
    return ((Outcome.Taken) outcome).contract();
  }
}

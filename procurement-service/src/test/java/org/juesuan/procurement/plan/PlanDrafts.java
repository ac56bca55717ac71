package org.juesuan.procurement.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.money.Money;
import org.juesuan.procurement.policy.CatalogueCode;
import org.juesuan.procurement.policy.OrganisationForm;
import org.juesuan.procurement.policy.ProcurementMethod;
import org.juesuan.procurement.policy.SmallBusinessReservation;
import org.juesuan.procurement.policy.SmallBusinessReservation.Extent;

/** Plan items of tests, each differing from a faultless one in what is named. */
final class PlanDrafts {

  static final String DEPARTMENT = "110106-208-005";
  static final LocalDate OPENED = LocalDate.of(2020, 4, 7);

  private PlanDrafts() {}

  /** In the catalogue, centralised, wholly reserved. */
  static PlanDraft faultless() {
    return draft("A02010104", "139900.00", true, OrganisationForm.CENTRALISED);
  }

  static PlanDraft draft(
      String code, String amount, boolean inScope, @Nullable OrganisationForm organisation) {
    return new PlanDraft(
        "网络设备更新",
        new CatalogueCode(code),
        "XM2020-002",
        organisation,
        ProcurementMethod.OPEN_TENDER,
        inScope,
        Map.of(PlanFunds.GENERAL_BUDGET, Money.of(amount)),
        reserved(100, 100, null),
        null,
        null);
  }

  static PlanDraft by(
      PlanDraft draft,
      ProcurementMethod method,
      @Nullable String approval,
      @Nullable String reason) {
    return new PlanDraft(
        draft.title(),
        draft.catalogueCode(),
        draft.projectCode(),
        draft.organisation(),
        method,
        draft.governmentProcurement(),
        draft.planned(),
        draft.reservation(),
        approval,
        reason);
  }

  static PlanDraft reserving(PlanDraft draft, SmallBusinessReservation reservation) {
    return new PlanDraft(
        draft.title(),
        draft.catalogueCode(),
        draft.projectCode(),
        draft.organisation(),
        draft.method(),
        draft.governmentProcurement(),
        draft.planned(),
        reservation,
        draft.approvalDocument(),
        draft.singleSourceReason());
  }

  static SmallBusinessReservation reserved(
      int percent, int smallOrMicroPercent, @Nullable String reason) {
    return new SmallBusinessReservation(
        percent == 0 ? Extent.NONE : percent == 100 ? Extent.WHOLE : Extent.PART,
        BigDecimal.valueOf(percent),
        BigDecimal.valueOf(smallOrMicroPercent),
        reason);
  }

  static PlanItem planned(int year, PlanDraft draft) {
    return PlanItem.planned(UUID.randomUUID(), DEPARTMENT, year, draft);
  }

  static Opening opening(LocalDate day) {
    return new Opening(
        ProcurementMethod.INQUIRY, OrganisationForm.CENTRALISED, day, "FTZC-2020-017", 2);
  }
}

package org.juesuan.procurement.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.procurement.policy.OrganisationForm;
import org.juesuan.procurement.policy.ProcurementCategory;
import org.juesuan.procurement.policy.ProcurementMethod;
import org.juesuan.procurement.policy.SmallBusinessReservation;

/** The fact that a plan item was entered or replaced. */
record PlanItemRecorded(
    String department,
    int fiscalYear,
    UUID planItemId,
    long version,
    String title,
    ProcurementCategory category,
    String catalogueCode,
    @Nullable String projectCode,
    @Nullable OrganisationForm organisation,
    @Nullable ProcurementMethod method,
    boolean governmentProcurement,
    String amountYuan,
    List<Funds> planned,
    Reservation reservation,
    @Nullable String approvalDocument,
    @Nullable String singleSourceReason) {

  /** An amount of a source of money. */
  record Funds(PlanFunds funds, String amountYuan) {}

  /** What is reserved. */
  record Reservation(
      SmallBusinessReservation.Extent extent,
      BigDecimal percent,
      BigDecimal smallOrMicroPercent,
      @Nullable String reason) {}

  static PlanItemRecorded of(PlanItem item) {
    PlanDraft draft = item.draft();
    SmallBusinessReservation reserved = draft.reservation();
    return new PlanItemRecorded(
        item.department(),
        item.fiscalYear(),
        item.id(),
        item.version(),
        draft.title(),
        item.category(),
        draft.catalogueCode().value(),
        draft.projectCode(),
        draft.organisation(),
        draft.method(),
        draft.governmentProcurement(),
        draft.amount().toString(),
        draft.planned().entrySet().stream()
            .map(one -> new Funds(one.getKey(), one.getValue().toString()))
            .toList(),
        new Reservation(
            reserved.extent(),
            reserved.percent(),
            reserved.smallOrMicroPercent(),
            reserved.reason()),
        draft.approvalDocument(),
        draft.singleSourceReason());
  }
}

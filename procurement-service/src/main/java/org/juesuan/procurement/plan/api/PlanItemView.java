package org.juesuan.procurement.plan.api;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.money.Money;
import org.juesuan.procurement.plan.Cancellation;
import org.juesuan.procurement.plan.PlanDraft;
import org.juesuan.procurement.plan.PlanItem;
import org.juesuan.procurement.plan.PlanState;
import org.juesuan.procurement.plan.Procedure;
import org.juesuan.procurement.policy.OrganisationForm;
import org.juesuan.procurement.policy.ProcurementCategory;
import org.juesuan.procurement.policy.ProcurementMethod;

/** A plan item as it is answered. */
@Schema(name = "PlanItem", description = "An item of a department's procurement plan.")
public record PlanItemView(
    @Schema(description = "Identity.", examples = "3c0b6f0e-7a51-4f0e-9a2b-6f1d2e3c4b5a") UUID id,
    @Schema(description = "Whose plan.", examples = "110106-208-005") String department,
    @Schema(description = "年度 of the plan.", examples = "2020") int fiscalYear,
    @Schema(description = "Where it stands.", examples = "TENDERING") PlanState state,
    @Schema(description = "Grows with each change.", examples = "2") long version,
    @Schema(description = "采购项目名称.", examples = "网络设备更新") String title,
    @Schema(description = "货物, 工程 or 服务.", examples = "GOODS") ProcurementCategory category,
    @Schema(description = "品目.", examples = "A02010202") String catalogueCode,
    @Schema(description = "The budget project; null of basic expenditure.", examples = "XM2020-002")
        @Nullable String projectCode,
    @Schema(description = "Planned 组织形式; null while undecided.", examples = "CENTRALISED")
        @Nullable OrganisationForm organisation,
    @Schema(description = "Planned 采购方式; null while undecided.", examples = "INQUIRY")
        @Nullable ProcurementMethod method,
    @Schema(description = "Whether it is government procurement.", examples = "true")
        boolean governmentProcurement,
    @Schema(description = "采购计划金额.") Money amountYuan,
    @Schema(description = "The amount by source of money.") List<PlannedAmount> planned,
    @Schema(description = "预留.") ReservationForm reservation,
    @Schema(
            description = "Approval of a method other than the rule's; null without.",
            examples = "丰财采〔2020〕12号")
        @Nullable String approvalDocument,
    @Schema(
            description = "Why there is one supplier only; null without.",
            examples = "原系统由唯一供应商持有源代码")
        @Nullable String singleSourceReason,
    @Schema(description = "The procedure opened last; null while none was.")
        @Nullable ProcedureView procedure,
    @Schema(description = "How it ended; null unless CANCELLED.")
        @Nullable CancellationForm cancellation) {

  /** Keeps a list of its own. */
  public PlanItemView {
    planned = List.copyOf(planned);
  }

  static PlanItemView of(PlanItem item) {
    PlanDraft draft = item.draft();
    Procedure procedure = item.procedure();
    Cancellation cancellation = item.cancellation();
    return new PlanItemView(
        item.id(),
        item.department(),
        item.fiscalYear(),
        item.state(),
        item.version(),
        draft.title(),
        item.category(),
        draft.catalogueCode().value(),
        draft.projectCode(),
        draft.organisation(),
        draft.method(),
        draft.governmentProcurement(),
        draft.amount(),
        draft.planned().entrySet().stream()
            .map(one -> new PlannedAmount(one.getKey(), one.getValue()))
            .toList(),
        ReservationForm.of(draft.reservation()),
        draft.approvalDocument(),
        draft.singleSourceReason(),
        procedure == null ? null : ProcedureView.of(procedure),
        cancellation == null ? null : CancellationForm.of(cancellation));
  }
}

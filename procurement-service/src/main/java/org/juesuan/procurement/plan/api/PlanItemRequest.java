package org.juesuan.procurement.plan.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.money.Money;
import org.juesuan.platform.web.problem.ProblemException;
import org.juesuan.procurement.plan.PlanDraft;
import org.juesuan.procurement.plan.PlanFunds;
import org.juesuan.procurement.policy.CatalogueCode;
import org.juesuan.procurement.policy.OrganisationForm;
import org.juesuan.procurement.policy.ProcurementMethod;
import org.juesuan.procurement.problem.Fault;
import org.juesuan.procurement.problem.ProcurementError;
import org.juesuan.procurement.problem.api.Refusals;

/** A plan item as handed in. */
@Schema(description = "A plan item as handed in.")
public record PlanItemRequest(
    @Schema(description = "采购项目名称.", examples = "网络设备更新")
        @NotNull
        @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*", message = "must not be blank")
        @Size(max = 200)
        String title,
    @Schema(description = "品目; its letter is the category.", examples = "A02010202")
        @NotNull
        @Pattern(regexp = CatalogueCode.PATTERN)
        String catalogueCode,
    @Schema(
            description = "The budget project it is paid from; null of basic expenditure.",
            examples = "XM2020-002")
        @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*", message = "must not be blank")
        @Size(max = 64)
        @Nullable String projectCode,
    @Schema(description = "组织形式; null while undecided.", examples = "CENTRALISED")
        @Nullable OrganisationForm organisation,
    @Schema(description = "采购方式; null while undecided.", examples = "INQUIRY")
        @Nullable ProcurementMethod method,
    @Schema(
            description =
                "Whether it is government procurement: in the catalogue or at or above the limit.",
            examples = "true")
        @NotNull
        Boolean governmentProcurement,
    @Schema(description = "采购计划金额 by source of money, each source once.")
        @NotNull
        @Size(min = 1, max = 4)
        List<@NotNull @Valid PlannedAmount> planned,
    @Schema(description = "预留.") @NotNull @Valid ReservationForm reservation,
    @Schema(
            description = "Approval of a method other than the rule's; null without.",
            examples = "丰财采〔2020〕12号")
        @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*", message = "must not be blank")
        @Size(max = 100)
        @Nullable String approvalDocument,
    @Schema(
            description = "Why there is one supplier only; null without.",
            examples = "原系统由唯一供应商持有源代码")
        @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*", message = "must not be blank")
        @Size(max = 500)
        @Nullable String singleSourceReason) {

  /**
   * The draft.
   *
   * @throws ProblemException 422 {@code plan-item-faulty} where the parts contradict each other
   */
  PlanDraft toDraft() {
    List<Fault> faults = new ArrayList<>();
    Map<PlanFunds, Money> amounts = new EnumMap<>(PlanFunds.class);
    for (int index = 0; index < planned.size(); index++) {
      PlannedAmount one = planned.get(index);
      if (amounts.put(one.funds(), one.amountYuan()) != null) {
        faults.add(new Fault("/planned/" + index + "/funds", "is named twice"));
      }
    }
    reservation.fault().ifPresent(fault -> faults.add(new Fault("/reservation", fault)));
    Refusals.of(ProcurementError.PLAN_ITEM_FAULTY, "The plan item has faults.", faults);
    return new PlanDraft(
        title,
        new CatalogueCode(catalogueCode),
        projectCode,
        organisation,
        method,
        governmentProcurement,
        amounts,
        reservation.toReservation(),
        approvalDocument,
        singleSourceReason);
  }
}

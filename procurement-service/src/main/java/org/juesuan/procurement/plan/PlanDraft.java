package org.juesuan.procurement.plan;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.money.Money;
import org.juesuan.procurement.policy.CatalogueCode;
import org.juesuan.procurement.policy.OrganisationForm;
import org.juesuan.procurement.policy.ProcurementMethod;
import org.juesuan.procurement.policy.SmallBusinessReservation;

/**
 * What a department means to buy, before any procedure.
 *
 * @param title 采购项目名称
 * @param catalogueCode 品目; its letter is the category
 * @param projectCode the budget project it is paid from; null of basic expenditure
 * @param organisation planned form of organisation; null while undecided
 * @param method planned method; null while undecided
 * @param governmentProcurement whether it is government procurement: in the catalogue or at or
 *     above the limit. What is not is kept too, so that every contract stands on a plan item
 * @param planned planned amounts by source of money, each more than zero
 * @param reservation 预留
 * @param approvalDocument the approval of a method other than the rule's (变更采购方式批复); null without
 * @param singleSourceReason why there is one supplier only; null without
 */
public record PlanDraft(
    String title,
    CatalogueCode catalogueCode,
    @Nullable String projectCode,
    @Nullable OrganisationForm organisation,
    @Nullable ProcurementMethod method,
    boolean governmentProcurement,
    Map<PlanFunds, Money> planned,
    SmallBusinessReservation reservation,
    @Nullable String approvalDocument,
    @Nullable String singleSourceReason) {

  /** Keeps the amounts in the order of their sources. */
  public PlanDraft {
    EnumMap<PlanFunds, Money> ordered = new EnumMap<>(PlanFunds.class);
    ordered.putAll(planned);
    planned = Collections.unmodifiableMap(ordered);
  }

  /** 采购计划金额, of all sources. */
  public Money amount() {
    return Money.sum(planned.values().stream());
  }
}

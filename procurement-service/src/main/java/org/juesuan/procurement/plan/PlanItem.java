package org.juesuan.procurement.plan;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.money.Money;
import org.juesuan.procurement.policy.CatalogueCode;
import org.juesuan.procurement.policy.OrganisationForm;
import org.juesuan.procurement.policy.ProcurementCategory;
import org.juesuan.procurement.policy.ProcurementMethod;

/**
 * An item of a department's procurement plan (政府采购计划) with the procedure it came to.
 *
 * @param id identity
 * @param department whose plan
 * @param fiscalYear 年度 of the plan
 * @param draft what is meant to be bought
 * @param state where it stands
 * @param procedure the last procedure that was opened; null while none was
 * @param cancellation how it ended; null unless CANCELLED
 * @param version grows with each change
 */
public record PlanItem(
    UUID id,
    String department,
    int fiscalYear,
    PlanDraft draft,
    PlanState state,
    @Nullable Procedure procedure,
    @Nullable Cancellation cancellation,
    long version) {

  /** 采购项目名称. */
  public String title() {
    return draft.title();
  }

  /** 品目. */
  public CatalogueCode catalogueCode() {
    return draft.catalogueCode();
  }

  /** 货物, 工程 or 服务, by the letter of the catalogue code. */
  public ProcurementCategory category() {
    return draft.catalogueCode().category();
  }

  /** Whether it is government procurement, which T11 counts alone. */
  public boolean governmentProcurement() {
    return draft.governmentProcurement();
  }

  /** Planned amounts by source of money; sources without money are absent. */
  public Map<PlanFunds, Money> planned() {
    return draft.planned();
  }

  /** The form of organisation of its procedure, or else the planned one. */
  public Optional<OrganisationForm> organisation() {
    return Optional.ofNullable(procedure == null ? draft.organisation() : procedure.organisation());
  }

  /** The method of its procedure, or else the planned one. */
  public Optional<ProcurementMethod> method() {
    return Optional.ofNullable(procedure == null ? draft.method() : procedure.method());
  }

  /** Whether its last procedure failed, so that it may be held again. */
  boolean hasFailed() {
    return cancellation != null && cancellation.kind() == CancellationKind.FAILED;
  }

  /** The day of the last step; before the first one, as early as a plan is acted upon. */
  LocalDate lastStep() {
    if (cancellation != null) {
      return cancellation.on();
    }
    return procedure == null ? LocalDate.of(fiscalYear - 1, 1, 1) : procedure.openedOn();
  }

  /** A new item. */
  static PlanItem planned(UUID id, String department, int fiscalYear, PlanDraft draft) {
    return new PlanItem(id, department, fiscalYear, draft, PlanState.PLANNED, null, null, 1);
  }

  /** The same item with another content, as its next version. */
  PlanItem replacedBy(PlanDraft next) {
    return new PlanItem(
        id, department, fiscalYear, next, state, procedure, cancellation, version + 1);
  }

  /** The same item in another state, as its next version. */
  PlanItem movedTo(PlanState next, @Nullable Procedure by, @Nullable Cancellation end) {
    return new PlanItem(id, department, fiscalYear, draft, next, by, end, version + 1);
  }
}

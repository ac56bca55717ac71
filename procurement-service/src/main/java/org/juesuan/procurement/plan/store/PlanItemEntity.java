package org.juesuan.procurement.plan.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.procurement.plan.PlanDraft;
import org.juesuan.procurement.plan.PlanItem;
import org.juesuan.procurement.plan.PlanState;
import org.juesuan.procurement.policy.CatalogueCode;
import org.juesuan.procurement.policy.OrganisationForm;
import org.juesuan.procurement.policy.ProcurementMethod;
import org.juesuan.procurement.policy.SmallBusinessReservation;

/** Row of a plan item as it stands. */
@Entity
@Table(name = "plan_item")
public class PlanItemEntity {

  @Id private UUID id;

  @Column(name = "department_code")
  private String department;

  @Column(name = "fiscal_year")
  private int fiscalYear;

  private String title;

  @Column(name = "catalogue_code")
  private String catalogueCode;

  @Column(name = "project_code")
  private @Nullable String projectCode;

  @Enumerated(EnumType.STRING)
  private @Nullable OrganisationForm organisation;

  @Enumerated(EnumType.STRING)
  private @Nullable ProcurementMethod method;

  @Column(name = "government_procurement")
  private boolean governmentProcurement;

  @Embedded private PlannedFunds planned;

  @Enumerated(EnumType.STRING)
  private SmallBusinessReservation.Extent reserved;

  @Column(name = "reserved_percent")
  private BigDecimal reservedPercent;

  @Column(name = "small_micro_percent")
  private BigDecimal smallMicroPercent;

  @Column(name = "reservation_reason")
  private @Nullable String reservationReason;

  @Column(name = "approval_document")
  private @Nullable String approvalDocument;

  @Column(name = "single_source_reason")
  private @Nullable String singleSourceReason;

  @Enumerated(EnumType.STRING)
  private PlanState state;

  @Embedded private @Nullable StoredProcedure procedure;

  @Embedded private @Nullable StoredCancellation cancellation;

  private long version;

  /** For Hibernate alone. */
  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  protected PlanItemEntity() {}

  /** The row of one that is new. */
  @SuppressWarnings("NullAway.Init") // filled by become
  PlanItemEntity(PlanItem item) {
    id = item.id();
    department = item.department();
    fiscalYear = item.fiscalYear();
    become(item);
  }

  /** Takes over the next state. */
  final void become(PlanItem item) {
    PlanDraft draft = item.draft();
    title = draft.title();
    catalogueCode = draft.catalogueCode().value();
    projectCode = draft.projectCode();
    organisation = draft.organisation();
    method = draft.method();
    governmentProcurement = draft.governmentProcurement();
    planned = PlannedFunds.of(draft.planned());
    reserved = draft.reservation().extent();
    reservedPercent = draft.reservation().percent();
    smallMicroPercent = draft.reservation().smallOrMicroPercent();
    reservationReason = draft.reservation().reason();
    approvalDocument = draft.approvalDocument();
    singleSourceReason = draft.singleSourceReason();
    state = item.state();
    procedure = StoredProcedure.of(item.procedure());
    cancellation = StoredCancellation.of(item.cancellation());
    version = item.version();
  }

  PlanItem toItem() {
    return new PlanItem(
        id,
        department,
        fiscalYear,
        new PlanDraft(
            title,
            new CatalogueCode(catalogueCode),
            projectCode,
            organisation,
            method,
            governmentProcurement,
            planned.toMap(),
            new SmallBusinessReservation(
                reserved, reservedPercent, smallMicroPercent, reservationReason),
            approvalDocument,
            singleSourceReason),
        state,
        procedure == null ? null : procedure.toProcedure(),
        cancellation == null ? null : cancellation.toCancellation(),
        version);
  }
}

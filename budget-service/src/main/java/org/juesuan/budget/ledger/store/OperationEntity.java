package org.juesuan.budget.ledger.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.ledger.Documentation;
import org.juesuan.budget.ledger.Operation;
import org.juesuan.budget.ledger.PostingKind;
import org.juesuan.budget.ledger.RecordedPosting;

/** Row of an operation; never changed (INV-2). */
@Entity
@Immutable
@Table(name = "operation")
public class OperationEntity extends BookRow {

  @Enumerated(EnumType.STRING)
  private PostingKind kind;

  private @Nullable UUID reverses;

  @Column(name = "transfer_id")
  private @Nullable UUID transfer;

  @Column(name = "business_date")
  private LocalDate businessDate;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "document_number")
  private @Nullable String documentNumber;

  @Column(name = "approved_by")
  private @Nullable String approvedBy;

  @Column(name = "voucher_number")
  private @Nullable String voucherNumber;

  private @Nullable String payee;
  private @Nullable String purpose;
  private @Nullable String reason;

  @Column(name = "external_reference")
  private @Nullable String externalReference;

  /** For Hibernate alone. */
  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  protected OperationEntity() {}

  /** The row of an operation that is new. */
  public OperationEntity(Operation operation) {
    super(operation.id(), operation.book());
    Documentation papers = operation.documentation();
    this.kind = operation.kind();
    this.reverses = operation.reverses();
    this.transfer = operation.transfer();
    this.businessDate = papers.businessDate();
    this.recordedAt = operation.recordedAt();
    this.recordedBy = operation.recordedBy();
    this.documentNumber = papers.documentNumber();
    this.approvedBy = papers.approvedBy();
    this.voucherNumber = papers.voucherNumber();
    this.payee = operation.payee();
    this.purpose = papers.purpose();
    this.reason = papers.reason();
    this.externalReference = papers.externalReference();
  }

  /** The operation as the ledger knows it, with its postings in order. */
  public Operation toOperation(List<RecordedPosting> postings) {
    return new Operation(
        id(),
        book(),
        kind,
        reverses,
        transfer,
        new Documentation(
            businessDate,
            documentNumber,
            approvedBy,
            voucherNumber,
            purpose,
            reason,
            externalReference),
        payee,
        recordedAt,
        recordedBy,
        postings);
  }
}

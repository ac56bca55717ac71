package org.juesuan.budget.income.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.income.IncomeDraft.Papers;
import org.juesuan.budget.income.IncomeEntry;
import org.juesuan.budget.income.IncomeKind;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.budget.ledger.Fund;
import org.juesuan.platform.money.Money;

/** Row of an entry of income; never changed (INV-2). */
@Entity
@Immutable
@Table(name = "income_entry")
public class IncomeEntryEntity {

  @Id private UUID id;

  @Column(name = "department_code")
  private String department;

  @Column(name = "fiscal_year")
  private int fiscalYear;

  @Enumerated(EnumType.STRING)
  private IncomeKind kind;

  @Enumerated(EnumType.STRING)
  private Fund fund;

  private @Nullable String functional;
  private Money amount;
  private Money effect;

  @Column(name = "payer_department")
  private @Nullable String payerDepartment;

  private @Nullable UUID reverses;

  @Column(name = "business_date")
  private LocalDate businessDate;

  @Column(name = "document_number")
  private @Nullable String documentNumber;

  private @Nullable String reason;

  @Column(name = "external_reference")
  private @Nullable String externalReference;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  /** For Hibernate alone. */
  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  protected IncomeEntryEntity() {}

  /** The row of an entry that is new. */
  public IncomeEntryEntity(IncomeEntry entry) {
    this.id = entry.id();
    this.department = entry.book().department();
    this.fiscalYear = entry.book().fiscalYear();
    this.kind = entry.kind();
    this.fund = entry.fund();
    this.functional = entry.functional();
    this.amount = entry.amount();
    this.effect = entry.effect();
    this.payerDepartment = entry.payerDepartment();
    this.reverses = entry.reverses();
    this.businessDate = entry.papers().businessDate();
    this.documentNumber = entry.papers().documentNumber();
    this.reason = entry.papers().reason();
    this.externalReference = entry.papers().externalReference();
    this.recordedAt = entry.recordedAt();
    this.recordedBy = entry.recordedBy();
  }

  /** The entry as it was recorded. */
  public IncomeEntry toEntry() {
    return new IncomeEntry(
        id,
        new BookId(department, fiscalYear),
        kind,
        fund,
        functional,
        amount,
        effect,
        payerDepartment,
        reverses,
        new Papers(businessDate, documentNumber, reason, externalReference),
        recordedAt,
        recordedBy);
  }
}

package org.juesuan.budget.finalaccount.store;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.finalaccount.AccountDepartment;
import org.juesuan.budget.finalaccount.AccountState;
import org.juesuan.budget.finalaccount.Approval;
import org.juesuan.budget.finalaccount.FinalAccount;
import org.juesuan.budget.ledger.BookId;

/** Row of an account that was submitted at least once. */
@Entity
@Table(name = "final_account")
@IdClass(AccountKey.class)
public class FinalAccountEntity {

  @Id
  @Column(name = "department_code")
  private String department;

  @Id
  @Column(name = "fiscal_year")
  private int fiscalYear;

  @Enumerated(EnumType.STRING)
  private AccountState state;

  private boolean consolidated;

  @Column(name = "return_reason")
  private @Nullable String returnReason;

  @Column(name = "approval_id")
  private @Nullable UUID approvalId;

  @Column(name = "document_number")
  private @Nullable String documentNumber;

  @Column(name = "approved_by")
  private @Nullable String approvedBy;

  @Column(name = "approved_on")
  private @Nullable LocalDate approvedOn;

  @Column(name = "publish_by")
  private @Nullable LocalDate publishBy;

  @Convert(converter = AccountDepartmentConverter.class)
  @ColumnTransformer(write = "cast(? as jsonb)")
  @Column(name = "department")
  private @Nullable AccountDepartment approvedDepartment;

  private long version;

  /** For Hibernate alone. */
  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  protected FinalAccountEntity() {}

  /** The row of an account that is submitted for the first time. */
  @SuppressWarnings("NullAway.Init") // submit fills the state
  FinalAccountEntity(BookId id) {
    department = id.department();
    fiscalYear = id.fiscalYear();
  }

  /** Takes over the account's next state. */
  void become(FinalAccount account) {
    state = account.state();
    consolidated = account.consolidated();
    returnReason = account.returnReason();
    Approval approval = account.approval();
    if (approval != null) {
      approvalId = approval.id();
      documentNumber = approval.documentNumber();
      approvedBy = approval.approvedBy();
      approvedOn = approval.approvedOn();
      publishBy = approval.publishBy();
    }
    version = account.version();
  }

  /** Keeps what the department is at its approval. */
  void keep(AccountDepartment frozen) {
    approvedDepartment = frozen;
  }

  /** The department as it was approved; null before. */
  @Nullable AccountDepartment approvedDepartment() {
    return approvedDepartment;
  }

  /** The account as the use cases know it. */
  FinalAccount toFinalAccount() {
    return new FinalAccount(
        new BookId(department, fiscalYear), state, consolidated, returnReason, approval(), version);
  }

  private @Nullable Approval approval() {
    return approvalId == null
            || documentNumber == null
            || approvedBy == null
            || approvedOn == null
            || publishBy == null
        ? null
        : new Approval(approvalId, documentNumber, approvedBy, approvedOn, publishBy);
  }
}

package org.juesuan.procurement.payment.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.money.Money;
import org.juesuan.procurement.payment.ContractPosting;
import org.juesuan.procurement.plan.PlanFunds;

/** Row of a posting on a contract; never changed (INV-2). */
@Entity
@Immutable
@Table(name = "contract_posting")
public class ContractPostingEntity {

  @Id
  @Column(name = "posting_id")
  private UUID id;

  @Column(name = "department_code")
  private String department;

  @Column(name = "contract_id")
  private UUID contract;

  @Column(name = "fiscal_year")
  private int fiscalYear;

  @Column(name = "business_date")
  private LocalDate businessDate;

  private String kind;

  @Column(name = "appropriation_id")
  private UUID appropriation;

  @Enumerated(EnumType.STRING)
  private PlanFunds source;

  @Column(name = "commitment_id")
  private @Nullable UUID commitment;

  @Column(name = "payment_id")
  private @Nullable UUID payment;

  private BigDecimal paid;
  private BigDecimal returned;
  private BigDecimal held;

  /** For Hibernate alone. */
  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  protected ContractPostingEntity() {}

  /** The row of one that is new. */
  ContractPostingEntity(ContractPosting posting) {
    id = posting.id();
    department = posting.department();
    contract = posting.contract();
    fiscalYear = posting.fiscalYear();
    businessDate = posting.businessDate();
    kind = posting.kind();
    appropriation = posting.appropriation();
    source = posting.source();
    commitment = posting.commitment();
    payment = posting.payment();
    paid = posting.paid().yuan();
    returned = posting.returned().yuan();
    held = posting.held().yuan();
  }

  ContractPosting toPosting() {
    return new ContractPosting(
        id,
        department,
        contract,
        fiscalYear,
        businessDate,
        kind,
        appropriation,
        source,
        commitment,
        payment,
        Money.ofYuan(paid),
        Money.ofYuan(returned),
        Money.ofYuan(held));
  }
}

package org.juesuan.budget.funding.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.funding.Funding;

/** Row of a funding. */
@Entity
@Table(name = "funding")
@IdClass(FundingKey.class)
public class FundingEntity {

  @Id
  @Column(name = "department_code")
  private String department;

  @Id
  @Column(name = "funding_id")
  private UUID id;

  @Column(name = "contract_id")
  private String contract;

  @Column(name = "commitment_id")
  private @Nullable UUID commitment;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private Funding.State state;

  /** For Hibernate alone. */
  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  protected FundingEntity() {}

  /** The row of a funding that is new. */
  public FundingEntity(Funding funding) {
    this.department = funding.department();
    this.id = funding.id();
    this.contract = funding.contract();
    this.commitment = funding.commitment();
    this.state = funding.state();
  }

  /** The funding as the service knows it. */
  public Funding toFunding() {
    return new Funding(id, department, contract, commitment, state);
  }

  /** From now on another commitment holds its money. */
  public void goOnWith(UUID successor) {
    commitment = successor;
  }

  /** It is no longer needed. */
  public void become(Funding.State next) {
    state = next;
  }
}

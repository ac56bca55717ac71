package org.juesuan.budget.funding.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

/** Row of a request that was answered; it never changes. */
@Entity
@Table(name = "funding_request")
@IdClass(FundingKey.class)
public class FundingRequestEntity {

  @Id
  @Column(name = "department_code")
  private String department;

  @Id
  @Column(name = "request_id")
  private UUID id;

  @Column(name = "contract_id")
  private String contract;

  @Column(name = "accepted")
  private boolean accepted;

  /** For Hibernate alone. */
  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  protected FundingRequestEntity() {}

  /** The row of a request and its answer. */
  public FundingRequestEntity(FundingKey key, String contract, boolean accepted) {
    this.department = key.department();
    this.id = key.id();
    this.contract = contract;
    this.accepted = accepted;
  }
}

package org.juesuan.budget.ledger.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Row of what became of a commitment at the year end; never changed. */
@Entity
@Immutable
@Table(name = "commitment_succession")
public class CommitmentSuccessionEntity {

  @Id
  @Column(name = "commitment_id")
  private UUID ended;

  @Column(name = "next_commitment_id")
  private @Nullable UUID goesOn;

  /** For Hibernate alone. */
  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  protected CommitmentSuccessionEntity() {}

  /** A commitment that the year end ended, and the one that goes on with it, if any. */
  public CommitmentSuccessionEntity(UUID ended, @Nullable UUID goesOn) {
    this.ended = ended;
    this.goesOn = goesOn;
  }

  /** The commitment that goes on with it in next year's book; null if it lapsed. */
  public @Nullable UUID goesOn() {
    return goesOn;
  }
}

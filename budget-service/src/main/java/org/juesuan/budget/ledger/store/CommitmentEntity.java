package org.juesuan.budget.ledger.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.juesuan.budget.ledger.Commitment;
import org.juesuan.platform.money.Money;

/** Row of a commitment and of what remains of it. */
@Entity
@Table(name = "commitment")
public class CommitmentEntity extends BookRow {

  @Column(name = "appropriation_id")
  private UUID appropriation;

  @Column(name = "contract_id")
  private String contract;

  private Money committed;
  private Money paid;
  private Money released;
  private boolean ended;
  private long version;

  /** For Hibernate alone. */
  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  protected CommitmentEntity() {}

  /** The row of a commitment that is new. */
  @SuppressWarnings("NullAway.Init") // filled by takeOver
  public CommitmentEntity(Commitment opened) {
    super(opened.id(), opened.book());
    this.appropriation = opened.appropriation();
    this.contract = opened.contract();
    takeOver(opened);
  }

  /** Takes over what the ledger worked out. */
  public final void takeOver(Commitment changed) {
    committed = changed.committed();
    paid = changed.paid();
    released = changed.released();
    ended = changed.ended();
    version++;
  }

  /** The commitment as the ledger knows it. */
  public Commitment toCommitment() {
    return new Commitment(id(), book(), appropriation, contract, committed, paid, released, ended);
  }

  public long version() {
    return version;
  }
}

package org.juesuan.budget.ledger.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.ledger.Compartment;
import org.juesuan.budget.ledger.Movement;
import org.juesuan.budget.ledger.Operation;
import org.juesuan.budget.ledger.PostingKind;
import org.juesuan.budget.ledger.RecordedPosting;
import org.juesuan.platform.money.Money;

/** Row of a posting; never changed (INV-2). */
@Entity
@Immutable
@Table(name = "posting")
public class PostingEntity extends BookRow {

  @Column(name = "operation_id")
  private UUID operation;

  private long sequence;

  @Column(name = "appropriation_id")
  private UUID appropriation;

  @Enumerated(EnumType.STRING)
  private PostingKind kind;

  private @Nullable UUID reverses;

  @Enumerated(EnumType.STRING)
  @Column(name = "from_compartment")
  private Compartment from;

  @Enumerated(EnumType.STRING)
  @Column(name = "to_compartment")
  private Compartment to;

  private Money amount;

  @Column(name = "initial_effect")
  private Money initialEffect;

  @Column(name = "adjusted_effect")
  private Money adjustedEffect;

  private @Nullable String economic;

  @Column(name = "commitment_id")
  private @Nullable UUID commitment;

  @Column(name = "payment_id")
  private @Nullable UUID payment;

  /** For Hibernate alone. */
  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  protected PostingEntity() {}

  /** The row of a posting that is new. */
  public PostingEntity(Operation operation, RecordedPosting posting) {
    super(posting.id(), operation.book());
    Movement movement = posting.movement();
    this.operation = operation.id();
    this.sequence = posting.sequence();
    this.appropriation = movement.appropriation();
    this.kind = movement.kind();
    this.reverses = movement.reverses();
    this.from = movement.from();
    this.to = movement.to();
    this.amount = movement.amount();
    this.initialEffect = movement.initialEffect();
    this.adjustedEffect = movement.adjustedEffect();
    this.economic = movement.economic();
    this.commitment = movement.commitment();
    this.payment = movement.payment();
  }

  public UUID operation() {
    return operation;
  }

  /** The posting as the ledger knows it. */
  public RecordedPosting toPosting() {
    return new RecordedPosting(
        id(),
        sequence,
        new Movement(
            kind,
            appropriation,
            from,
            to,
            amount,
            initialEffect,
            adjustedEffect,
            commitment,
            payment,
            economic,
            reverses));
  }
}

package org.juesuan.budget.ledger.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.ledger.Payment;
import org.juesuan.platform.money.Money;

/** Row of a payment and of what is still open of it. */
@Entity
@Table(name = "payment")
public class PaymentEntity extends BookRow {

  @Column(name = "appropriation_id")
  private UUID appropriation;

  @Column(name = "commitment_id")
  private @Nullable UUID commitment;

  @Column(name = "contract_id")
  private @Nullable String contract;

  private String economic;
  private String payee;

  @Column(name = "paid_on")
  private LocalDate paidOn;

  private Money paid;
  private Money refunded;
  private Money corrected;
  private Money reversed;

  @Column(name = "returned_later")
  private Money returnedLater;

  private long version;

  /** For Hibernate alone. */
  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  protected PaymentEntity() {}

  /** The row of a payment that is new. */
  @SuppressWarnings("NullAway.Init") // filled by takeOver
  public PaymentEntity(Payment opened) {
    super(opened.id(), opened.book());
    this.appropriation = opened.appropriation();
    this.commitment = opened.commitment();
    this.contract = opened.contract();
    this.economic = opened.economic();
    this.payee = opened.payee();
    this.paidOn = opened.paidOn();
    takeOver(opened);
  }

  /** Takes over what the ledger worked out. */
  public final void takeOver(Payment changed) {
    paid = changed.paid();
    refunded = changed.refunded();
    corrected = changed.corrected();
    reversed = changed.reversed();
    returnedLater = changed.returnedLater();
    version++;
  }

  /** The payment as the ledger knows it. */
  public Payment toPayment() {
    return new Payment(
        id(),
        book(),
        appropriation,
        commitment,
        contract,
        economic,
        payee,
        paidOn,
        paid,
        refunded,
        corrected,
        reversed,
        returnedLater);
  }

  public long version() {
    return version;
  }
}

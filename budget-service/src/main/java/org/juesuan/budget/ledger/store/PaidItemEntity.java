package org.juesuan.budget.ledger.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.platform.money.Money;

/** Row of what is paid of one economic item from one appropriation, in yuan. */
@Entity
@Table(name = "paid_item")
@IdClass(PaidItemKey.class)
public class PaidItemEntity {

  @Id
  @Column(name = "appropriation_id")
  private UUID appropriation;

  @Id private String economic;

  @Column(name = "department_code", updatable = false)
  private String department;

  @Column(name = "fiscal_year", updatable = false)
  private int fiscalYear;

  private Money paid;

  /** For Hibernate alone. */
  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  protected PaidItemEntity() {}

  /** An item of which nothing is paid yet, in the book of its appropriation. */
  public PaidItemEntity(PaidItemKey key, BookId book) {
    this.appropriation = key.appropriation();
    this.economic = key.economic();
    this.department = book.department();
    this.fiscalYear = book.fiscalYear();
    this.paid = Money.ZERO;
  }

  /** Adds what a payment paid, or takes off what came back. */
  public void change(Money amount) {
    paid = paid.plus(amount);
  }
}

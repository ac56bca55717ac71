package org.juesuan.budget.finalaccount.store;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.MappedSuperclass;
import org.juesuan.platform.service.answer.Versioned;

/**
 * Row of what is recorded beside the figures of an account: one state, and how often it changed.
 *
 * @param <T> type of the state
 */
@MappedSuperclass
@IdClass(AccountKey.class)
public abstract class AccountRow<T> {

  @Id
  @Column(name = "department_code")
  private String department;

  @Id
  @Column(name = "fiscal_year")
  private int fiscalYear;

  private long version;

  /** For Hibernate alone. */
  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  protected AccountRow() {}

  /** The row of an account that has none yet; filled by {@link #become}. */
  AccountRow(AccountKey key) {
    department = key.department();
    fiscalYear = key.fiscalYear();
  }

  /** Takes over the state as the next version. */
  void become(T state) {
    write(state);
    version++;
  }

  Versioned<T> state() {
    return new Versioned<>(content(), version);
  }

  /** Writes the state into the columns. */
  abstract void write(T state);

  /** The state the columns hold. */
  abstract T content();
}

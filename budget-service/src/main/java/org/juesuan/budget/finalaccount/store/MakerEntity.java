package org.juesuan.budget.finalaccount.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** Row of somebody who wrote or submitted an account. */
@Entity
@Table(name = "final_account_maker")
@IdClass(MakerKey.class)
public class MakerEntity {

  @Id
  @Column(name = "department_code")
  private String department;

  @Id
  @Column(name = "fiscal_year")
  private int fiscalYear;

  @Id private String subject;

  /** For Hibernate alone. */
  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  protected MakerEntity() {}

  MakerEntity(MakerKey key) {
    department = key.department();
    fiscalYear = key.fiscalYear();
    subject = key.subject();
  }
}

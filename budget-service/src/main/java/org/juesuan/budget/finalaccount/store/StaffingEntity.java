package org.juesuan.budget.finalaccount.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.finalaccount.Staffing;
import org.juesuan.platform.service.answer.Versioned;

/** Row of the staffing of an account. */
@Entity
@Table(name = "staffing")
@IdClass(AccountKey.class)
public class StaffingEntity {

  @Id
  @Column(name = "department_code")
  private String department;

  @Id
  @Column(name = "fiscal_year")
  private int fiscalYear;

  @Column(name = "administrative_establishment")
  private int administrativeEstablishment;

  @Column(name = "administrative_actual")
  private int administrativeActual;

  @Column(name = "institution_establishment")
  private int institutionEstablishment;

  @Column(name = "institution_actual")
  private int institutionActual;

  private @Nullable Integer retired;
  private @Nullable Integer contracted;

  private long version;

  /** For Hibernate alone. */
  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  protected StaffingEntity() {}

  /** The row of an account that has none yet; filled by {@link #become}. */
  @SuppressWarnings("NullAway.Init") // filled by become
  StaffingEntity(AccountKey key) {
    department = key.department();
    fiscalYear = key.fiscalYear();
  }

  /** Takes over the state as the next version. */
  void become(Staffing staffing) {
    administrativeEstablishment = staffing.administrativeEstablishment();
    administrativeActual = staffing.administrativeActual();
    institutionEstablishment = staffing.institutionEstablishment();
    institutionActual = staffing.institutionActual();
    retired = staffing.retired();
    contracted = staffing.contracted();
    version++;
  }

  Versioned<Staffing> state() {
    return new Versioned<>(
        new Staffing(
            administrativeEstablishment,
            administrativeActual,
            institutionEstablishment,
            institutionActual,
            retired,
            contracted),
        version);
  }
}

package org.juesuan.budget.finalaccount.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.finalaccount.Staffing;

/** Row of the staffing of an account. */
@Entity
@Table(name = "staffing")
public class StaffingEntity extends AccountRow<Staffing> {

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

  /** For Hibernate alone. */
  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  protected StaffingEntity() {}

  /** The row of an account that has none yet; filled by {@link #become}. */
  @SuppressWarnings("NullAway.Init") // filled by become
  StaffingEntity(AccountKey key) {
    super(key);
  }

  @Override
  void write(Staffing staffing) {
    administrativeEstablishment = staffing.administrativeEstablishment();
    administrativeActual = staffing.administrativeActual();
    institutionEstablishment = staffing.institutionEstablishment();
    institutionActual = staffing.institutionActual();
    retired = staffing.retired();
    contracted = staffing.contracted();
  }

  @Override
  Staffing content() {
    return new Staffing(
        administrativeEstablishment,
        administrativeActual,
        institutionEstablishment,
        institutionActual,
        retired,
        contracted);
  }
}

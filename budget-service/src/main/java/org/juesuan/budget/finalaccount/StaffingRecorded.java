package org.juesuan.budget.finalaccount;

import org.jspecify.annotations.Nullable;
import org.juesuan.budget.ledger.BookId;

/** Payload of {@code org.juesuan.budget.staffing.recorded.v1}; its schema says what it means. */
record StaffingRecorded(
    String department,
    int fiscalYear,
    long version,
    int administrativeEstablishment,
    int administrativeActual,
    int institutionEstablishment,
    int institutionActual,
    @Nullable Integer retired,
    @Nullable Integer contracted) {

  static StaffingRecorded of(BookId id, Staffing staffing, long version) {
    return new StaffingRecorded(
        id.department(),
        id.fiscalYear(),
        version,
        staffing.administrativeEstablishment(),
        staffing.administrativeActual(),
        staffing.institutionEstablishment(),
        staffing.institutionActual(),
        staffing.retired(),
        staffing.contracted());
  }
}

package org.juesuan.budget.department;

import org.jspecify.annotations.Nullable;

/** Payload of {@code org.juesuan.budget.department.recorded.v1}; its schema says what it means. */
record DepartmentRecorded(
    String department,
    long version,
    String name,
    InstitutionType institutionType,
    FundingForm fundingForm,
    @Nullable Integer internalOffices,
    @Nullable String duties) {

  static DepartmentRecorded of(Department department, long version) {
    return new DepartmentRecorded(
        department.code(),
        version,
        department.name(),
        department.institutionType(),
        department.fundingForm(),
        department.internalOffices(),
        department.duties());
  }
}

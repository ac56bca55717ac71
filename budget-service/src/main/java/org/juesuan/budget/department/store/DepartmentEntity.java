package org.juesuan.budget.department.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.department.Department;
import org.juesuan.budget.department.FundingForm;
import org.juesuan.budget.department.InstitutionType;
import org.juesuan.platform.service.answer.Versioned;

/** Row of a department. */
@Entity
@Table(name = "department")
public class DepartmentEntity {

  @Id private String code;

  private String name;

  @Enumerated(EnumType.STRING)
  @Column(name = "institution_type")
  private InstitutionType institutionType;

  @Enumerated(EnumType.STRING)
  @Column(name = "funding_form")
  private FundingForm fundingForm;

  @Column(name = "internal_offices")
  private @Nullable Integer internalOffices;

  private @Nullable String duties;

  private long version;

  /** For Hibernate alone. */
  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  protected DepartmentEntity() {}

  /** The row of a department that is new. */
  @SuppressWarnings("NullAway.Init") // filled by become
  DepartmentEntity(Department department) {
    code = department.code();
    become(department);
  }

  /** Takes over the particulars as the next version. */
  final void become(Department department) {
    name = department.name();
    institutionType = department.institutionType();
    fundingForm = department.fundingForm();
    internalOffices = department.internalOffices();
    duties = department.duties();
    version++;
  }

  Versioned<Department> state() {
    return new Versioned<>(
        new Department(code, name, institutionType, fundingForm, internalOffices, duties), version);
  }
}

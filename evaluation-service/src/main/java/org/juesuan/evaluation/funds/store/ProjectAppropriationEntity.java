package org.juesuan.evaluation.funds.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.juesuan.evaluation.funds.ProjectAppropriation;
import org.juesuan.evaluation.year.EvaluationYear;
import org.juesuan.platform.money.Money;

/** Row of an appropriation of a project, in the latest version that was told. */
@Entity
@Table(name = "project_appropriation")
public class ProjectAppropriationEntity {

  @Id
  @Column(name = "appropriation_id")
  private UUID id;

  private long version;

  @Column(name = "department_code")
  private String department;

  @Column(name = "fiscal_year")
  private int fiscalYear;

  @Column(name = "project_code")
  private String projectCode;

  @Column(name = "origin_year")
  private int originYear;

  private String fund;
  private Money initial;
  private Money adjusted;
  private Money paid;

  /** For Hibernate alone. */
  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  protected ProjectAppropriationEntity() {}

  /** The row of one that was never told before. */
  @SuppressWarnings("NullAway.Init") // filled by become
  ProjectAppropriationEntity(ProjectAppropriation appropriation) {
    id = appropriation.id();
    become(appropriation);
  }

  boolean isBefore(ProjectAppropriation appropriation) {
    return version < appropriation.version();
  }

  /** Takes over a later version. */
  final void become(ProjectAppropriation appropriation) {
    version = appropriation.version();
    department = appropriation.year().department();
    fiscalYear = appropriation.year().fiscalYear();
    projectCode = appropriation.projectCode();
    originYear = appropriation.originYear();
    fund = appropriation.fund();
    initial = appropriation.initial();
    adjusted = appropriation.adjusted();
    paid = appropriation.paid();
  }

  ProjectAppropriation toAppropriation() {
    return new ProjectAppropriation(
        id,
        version,
        new EvaluationYear(department, fiscalYear),
        projectCode,
        originYear,
        fund,
        initial,
        adjusted,
        paid);
  }
}

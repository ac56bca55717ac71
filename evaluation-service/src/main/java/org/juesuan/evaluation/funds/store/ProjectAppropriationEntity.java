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

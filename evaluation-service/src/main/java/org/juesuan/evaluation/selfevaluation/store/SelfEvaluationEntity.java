package org.juesuan.evaluation.selfevaluation.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.juesuan.evaluation.selfevaluation.EvaluationState;
import org.juesuan.evaluation.selfevaluation.SelfEvaluation;
import org.juesuan.evaluation.template.TemplateKey;
import org.juesuan.evaluation.year.EvaluationYear;

/** Row of a self-evaluation as it stands. */
@Entity
@Table(name = "self_evaluation")
public class SelfEvaluationEntity {

  @Id private UUID id;

  @Column(name = "department_code")
  private String department;

  @Column(name = "fiscal_year")
  private int fiscalYear;

  @Column(name = "project_code")
  @SuppressWarnings("UnusedVariable") // queries read it
  private String projectCode;

  @Column(name = "template_id")
  private String templateId;

  @Column(name = "template_year")
  private int templateYear;

  @Column(name = "template_version")
  private int templateVersion;

  @ColumnTransformer(write = "cast(? as jsonb)")
  private String form;

  @Enumerated(EnumType.STRING)
  private EvaluationState state;

  private long version;

  /** For Hibernate alone. */
  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  protected SelfEvaluationEntity() {}

  /** The row of one that is new. */
  @SuppressWarnings("NullAway.Init") // filled by become
  SelfEvaluationEntity(SelfEvaluation evaluation) {
    id = evaluation.id();
    department = evaluation.year().department();
    fiscalYear = evaluation.year().fiscalYear();
    become(evaluation);
  }

  /** Takes over the next state. */
  final void become(SelfEvaluation evaluation) {
    projectCode = evaluation.form().projectCode();
    templateId = evaluation.template().id();
    templateYear = evaluation.template().year();
    templateVersion = evaluation.template().version();
    form = StoredJson.of(evaluation.form());
    state = evaluation.state();
    version = evaluation.version();
  }

  SelfEvaluation toEvaluation() {
    return new SelfEvaluation(
        id,
        new EvaluationYear(department, fiscalYear),
        new TemplateKey(templateId, templateYear, templateVersion),
        StoredJson.form(form),
        state,
        version);
  }
}

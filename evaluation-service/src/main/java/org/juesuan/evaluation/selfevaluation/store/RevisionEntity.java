package org.juesuan.evaluation.selfevaluation.store;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.juesuan.evaluation.selfevaluation.EvaluationState;
import org.juesuan.evaluation.selfevaluation.Revision;
import org.juesuan.evaluation.selfevaluation.SelfEvaluation;
import org.juesuan.evaluation.template.TemplateKey;
import org.juesuan.evaluation.year.EvaluationYear;

/** Row of a revision; never changed (INV-2). */
@Entity
@Immutable
@Table(name = "self_evaluation_revision")
public class RevisionEntity {

  @EmbeddedId private RevisionKey key;

  @Enumerated(EnumType.STRING)
  private Revision.EvaluationChange change;

  @Enumerated(EnumType.STRING)
  private EvaluationState state;

  @Column(name = "template_id")
  private String templateId;

  @Column(name = "template_year")
  private int templateYear;

  @Column(name = "template_version")
  private int templateVersion;

  @ColumnTransformer(write = "cast(? as jsonb)")
  private String form;

  private @Nullable String reason;

  @ColumnTransformer(write = "cast(? as jsonb)")
  private String comments;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  /** For Hibernate alone. */
  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  protected RevisionEntity() {}

  /** The row of a revision that is new. */
  RevisionEntity(Revision revision) {
    SelfEvaluation evaluation = revision.evaluation();
    key = new RevisionKey(evaluation.id(), evaluation.version());
    change = revision.change();
    state = evaluation.state();
    templateId = evaluation.template().id();
    templateYear = evaluation.template().year();
    templateVersion = evaluation.template().version();
    form = StoredJson.of(evaluation.form());
    reason = revision.reason();
    comments = StoredJson.of(revision.comments());
    recordedBy = revision.recordedBy();
    recordedAt = revision.recordedAt();
  }

  Revision toRevision(EvaluationYear year) {
    return new Revision(
        new SelfEvaluation(
            key.evaluation(),
            year,
            new TemplateKey(templateId, templateYear, templateVersion),
            StoredJson.form(form),
            state,
            key.number()),
        change,
        reason,
        StoredJson.comments(comments),
        recordedBy,
        recordedAt);
  }
}

package org.juesuan.evaluation.selfevaluation.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.evaluation.selfevaluation.EvaluationState;
import org.juesuan.evaluation.selfevaluation.SelfEvaluation;
import org.juesuan.evaluation.year.EvaluationYear;

/** Self-evaluations as they stand; every query names department and year (INV-12). */
@ApplicationScoped
public class SelfEvaluationRepository implements PanacheRepositoryBase<SelfEvaluationEntity, UUID> {

  private static final String OF_YEAR = "department = :department and fiscalYear = :year";

  /** Adds one that is new. */
  public void add(SelfEvaluation evaluation) {
    persistAndFlush(new SelfEvaluationEntity(evaluation));
  }

  /** Writes the next state of one that is there. */
  public void update(SelfEvaluation evaluation) {
    Map<String, Object> parameters = of(evaluation.year());
    parameters.put("id", evaluation.id());
    find(OF_YEAR + " and id = :id", parameters).singleResult().become(evaluation);
    flush();
  }

  /** One of this year. */
  public Optional<SelfEvaluation> read(EvaluationYear year, UUID id) {
    Map<String, Object> parameters = of(year);
    parameters.put("id", id);
    return find(OF_YEAR + " and id = :id", parameters)
        .firstResultOptional()
        .map(SelfEvaluationEntity::toEvaluation);
  }

  /** The one of that project. */
  public Optional<SelfEvaluation> ofProject(EvaluationYear year, String projectCode) {
    Map<String, Object> parameters = of(year);
    parameters.put("project", projectCode);
    return find(OF_YEAR + " and projectCode = :project", parameters)
        .firstResultOptional()
        .map(SelfEvaluationEntity::toEvaluation);
  }

  /** All of a year, by project code. */
  public List<SelfEvaluation> all(EvaluationYear year) {
    return find(OF_YEAR + " order by projectCode", of(year)).stream()
        .map(SelfEvaluationEntity::toEvaluation)
        .toList();
  }

  /**
   * Those of a year, by project code.
   *
   * @param state only in this state; null of any
   * @param after only those behind this project; null from the beginning
   */
  public List<SelfEvaluation> list(
      EvaluationYear year, @Nullable EvaluationState state, @Nullable String after, int rows) {
    StringBuilder condition = new StringBuilder(OF_YEAR);
    Map<String, Object> parameters = of(year);
    if (state != null) {
      condition.append(" and state = :state");
      parameters.put("state", state);
    }
    if (after != null) {
      condition.append(" and projectCode > :after");
      parameters.put("after", after);
    }
    return find(condition + " order by projectCode", parameters).page(0, rows).stream()
        .map(SelfEvaluationEntity::toEvaluation)
        .toList();
  }

  private static Map<String, Object> of(EvaluationYear year) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("department", year.department());
    parameters.put("year", year.fiscalYear());
    return parameters;
  }
}

package org.juesuan.gateway.report;

import java.util.List;
import java.util.Optional;

/** What became of asking every owner. */
public record SectionAnswers(
    SectionAnswer<BudgetSection> budget,
    SectionAnswer<EvaluationSection> evaluation,
    SectionAnswer<ProcurementSection> procurement) {

  /** How the report lists its owners. */
  public List<Source> sources() {
    return List.of(
        budget.source(Owner.BUDGET),
        evaluation.source(Owner.EVALUATION),
        procurement.source(Owner.PROCUREMENT));
  }

  /** Why an owner tells nothing; empty if it does. */
  public Optional<Reason> silence(Owner owner) {
    return switch (owner) {
      case BUDGET -> budget.silence();
      case EVALUATION -> evaluation.silence();
      case PROCUREMENT -> procurement.silence();
      case GATEWAY -> Optional.empty();
    };
  }
}

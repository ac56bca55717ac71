package org.juesuan.gateway.report;

import java.util.List;

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

  /** Why an owner tells nothing of a section that is its own. */
  public Reason silence(Owner owner) {
    SectionAnswer<?> answer =
        switch (owner) {
          case BUDGET -> budget;
          case EVALUATION -> evaluation;
          case PROCUREMENT -> procurement;
          case GATEWAY -> new SectionAnswer.Missing<>(Reason.NOT_YET_PRODUCED);
        };
    return answer.fold(delivered -> Reason.NOT_YET_PRODUCED, reason -> reason);
  }
}

package org.juesuan.evaluation.selfevaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.juesuan.evaluation.form.EvaluationForm;
import org.juesuan.evaluation.funds.FundDifference;
import org.juesuan.evaluation.funds.FundsService;
import org.juesuan.evaluation.funds.LedgerFunds;
import org.juesuan.evaluation.problem.EvaluationError;
import org.juesuan.evaluation.review.Finding;
import org.juesuan.evaluation.review.FormReview;
import org.juesuan.evaluation.review.ReviewRule;
import org.juesuan.evaluation.review.Severity;
import org.juesuan.evaluation.template.FormTemplate;
import org.juesuan.evaluation.template.TemplateKey;
import org.juesuan.evaluation.template.TemplateService;
import org.juesuan.evaluation.year.EvaluationYear;
import org.juesuan.platform.web.problem.ProblemException;
import org.juesuan.platform.web.problem.Violation;

/** Brings a self-evaluation together with its template and the ledger's funds; writes nothing. */
@ApplicationScoped
public class FormEvaluator {

  private final TemplateService templates;
  private final FundsService funds;

  FormEvaluator(TemplateService templates, FundsService funds) {
    this.templates = templates;
    this.funds = funds;
  }

  /**
   * The scores of a self-evaluation.
   *
   * @throws ProblemException {@code template-unknown}
   */
  ScoredForm scored(SelfEvaluation evaluation) {
    return ScoredForm.of(
        evaluation.form(), evaluation.year().fiscalYear(), template(evaluation.template()));
  }

  /** The same with everything else that follows from it, the ledger's funds included. */
  EvaluatedForm evaluated(SelfEvaluation evaluation, ScoredForm scored) {
    LedgerFunds ledger =
        funds.ofProject(evaluation.year(), evaluation.form().projectCode()).orElse(null);
    return EvaluatedForm.of(evaluation, scored, ledger);
  }

  /** Self-evaluations with their scores, without the ledger's funds. */
  List<EvaluatedForm> withScores(List<SelfEvaluation> evaluations) {
    return evaluations.stream()
        .map(evaluation -> EvaluatedForm.of(evaluation, scored(evaluation), null))
        .toList();
  }

  /** All self-evaluations of a year with their scores and the ledger's funds. */
  List<EvaluatedForm> ofYear(EvaluationYear year, List<SelfEvaluation> evaluations) {
    Map<String, LedgerFunds> ledger =
        funds.ofProjects(year, evaluations.stream().map(one -> one.form().projectCode()).toList());
    return evaluations.stream()
        .map(one -> EvaluatedForm.of(one, scored(one), ledger.get(one.form().projectCode())))
        .toList();
  }

  /** What a reviewer would ask about, the gravest first. */
  static List<Finding> findings(EvaluatedForm evaluated, List<EvaluationForm> peers) {
    ScoredForm scored = evaluated.scored();
    return Stream.concat(
            evaluated.ledgerDifferences().stream().map(FormEvaluator::finding),
            FormReview.review(scored.form(), scored.template(), peers).stream())
        .sorted(Comparator.comparing(Finding::severity))
        .toList();
  }

  private FormTemplate template(TemplateKey key) {
    return templates
        .find(key)
        .orElseThrow(
            () ->
                new ProblemException(
                    EvaluationError.TEMPLATE_UNKNOWN,
                    "There is no template " + key + ".",
                    List.of(Violation.at("/template", "must be a known version of a form"))));
  }

  private static Finding finding(FundDifference difference) {
    String written = difference.written();
    return new Finding(
        ReviewRule.LEDGER_DIFFERS,
        Severity.ERROR,
        difference.place(),
        "The form has %s, the ledger %s."
            .formatted(written == null ? "nothing" : written, difference.ledger()));
  }
}

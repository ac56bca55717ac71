package org.juesuan.gateway.composition;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.juesuan.gateway.report.EvaluationSection;
import org.juesuan.gateway.report.EvaluationSection.Amount;
import org.juesuan.gateway.report.EvaluationSection.FundColumn;
import org.juesuan.gateway.report.EvaluationSection.FundLine;
import org.juesuan.gateway.report.EvaluationSection.FundSource;
import org.juesuan.gateway.report.EvaluationSection.Indicator;
import org.juesuan.gateway.report.EvaluationSection.SelfEvaluation;
import org.juesuan.gateway.report.SectionAnswer;
import org.juesuan.gateway.report.Unit;

/** Reads what evaluation-service answers for its section of the final account. */
final class EvaluationSectionReader {

  private static final String CONFIRMED = "CONFIRMED";

  private EvaluationSectionReader() {}

  /**
   * The section as the report uses it.
   *
   * @throws UnreadableSectionException if the answer is for another department or year, or does not
   *     say what the report needs
   */
  static SectionAnswer.Delivered<EvaluationSection> read(
      JsonNode answer, String department, int fiscalYear) {
    return SectionEnvelope.read(
        answer,
        department,
        fiscalYear,
        content ->
            new EvaluationSection(
                content.objects("evaluations").stream()
                    .map(EvaluationSectionReader::evaluation)
                    .toList()));
  }

  private static SelfEvaluation evaluation(SectionNode node) {
    return new SelfEvaluation(
        node.text("state").equals(CONFIRMED),
        node.text("projectCode"),
        node.text("projectName"),
        node.text("title"),
        node.flag("hasGoals"),
        node.flag("hasReasonColumn"),
        node.optionalText("supervisingDepartment"),
        node.optionalText("implementingUnit"),
        node.choice("amountUnit", Unit.class),
        node.objects("funds").stream().map(EvaluationSectionReader::fundLine).toList(),
        node.text("expectedGoal"),
        node.text("actualOutcome"),
        node.objects("rows").stream().map(EvaluationSectionReader::indicator).toList(),
        node.text("weight"),
        node.optionalText("total"));
  }

  private static FundLine fundLine(SectionNode node) {
    return new FundLine(
        node.choice("source", FundSource.class),
        node.text("label"),
        amount(node, "initialBudget"),
        amount(node, "annualBudget"),
        amount(node, "executed"),
        node.optionalText("weight"),
        node.optionalText("ratePercent"),
        node.optionalText("score"),
        node.choices("masked", FundColumn.class).collect(Collectors.toSet()));
  }

  private static @Nullable Amount amount(SectionNode node, String name) {
    String printed = node.optionalText(name);
    return printed == null ? null : new Amount(printed, node.money(name + "Yuan"));
  }

  private static Indicator indicator(SectionNode node) {
    return new Indicator(
        node.text("firstLevel"),
        node.text("secondLevel"),
        node.text("thirdLevel"),
        node.text("target"),
        node.text("actual"),
        node.text("weight"),
        node.optionalText("score"),
        node.text("reason"));
  }
}

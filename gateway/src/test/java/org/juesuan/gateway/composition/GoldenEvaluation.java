package org.juesuan.gateway.composition;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import org.juesuan.gateway.report.EvaluationSection;
import org.juesuan.gateway.report.SectionAnswer;

/**
 * The nine self-evaluations of the same department and year, as evaluation-service answers them.
 */
public final class GoldenEvaluation {

  private GoldenEvaluation() {}

  /** The answer of the service, a copy of its own for each caller. */
  public static ObjectNode answer() {
    return GoldenSection.resource("/contracts/evaluation-section.json");
  }

  /** The answer after a change of its content, as handed to the composer. */
  public static SectionAnswer.Delivered<EvaluationSection> delivered(Consumer<ObjectNode> change) {
    ObjectNode answer = answer();
    change.accept((ObjectNode) answer.get("content"));
    return EvaluationSectionReader.read(answer, GoldenSection.DEPARTMENT, GoldenSection.YEAR);
  }
}

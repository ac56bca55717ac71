package org.juesuan.gateway.composition;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Function;
import org.juesuan.gateway.report.SectionAnswer;

/** What every service puts around the content of its section. */
final class SectionEnvelope {

  private SectionEnvelope() {}

  /**
   * The section as the report uses it.
   *
   * @param content reads what the section says
   * @throws UnreadableSectionException if the answer is for another department or year, or does not
   *     say what the report needs
   */
  static <T> SectionAnswer.Delivered<T> read(
      JsonNode answer, String department, int fiscalYear, Function<SectionNode, T> content) {
    SectionNode envelope = new SectionNode(answer, "");
    if (!envelope.text("department").equals(department)) {
      throw new UnreadableSectionException("/department", "is not the one that was asked for");
    }
    if (envelope.count("fiscalYear") != fiscalYear) {
      throw new UnreadableSectionException("/fiscalYear", "is not the one that was asked for");
    }
    return new SectionAnswer.Delivered<>(
        content.apply(envelope.object("content")),
        envelope.optionalLong("feedPosition"),
        envelope.optionalText("digest"));
  }
}

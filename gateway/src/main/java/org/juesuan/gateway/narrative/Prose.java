package org.juesuan.gateway.narrative;

import static org.juesuan.gateway.report.FigureIds.amount;
import static org.juesuan.gateway.report.FigureIds.priorYearDifference;
import static org.juesuan.gateway.report.FigureIds.priorYearPercent;
import static org.juesuan.gateway.report.FigureIds.share;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.juesuan.gateway.report.Direction;
import org.juesuan.gateway.report.Figures;
import org.juesuan.gateway.report.Paragraph;
import org.juesuan.gateway.report.Span;

/** Writes one paragraph; its numbers come from the report's figures by their id and only so. */
final class Prose {

  private final Figures figures;
  private final List<Span> spans = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();

  Prose(Figures figures) {
    this.figures = figures;
  }

  Prose words(String text) {
    words.append(text);
    return this;
  }

  /** The figure with its unit. */
  Prose figure(String id) {
    flush();
    spans.add(new Span.Printed(id, figures.get(id)));
    return this;
  }

  /** The amount of a subject. */
  Prose amountOf(String subject) {
    return figure(amount(subject));
  }

  /** “，占……的x%” where there is something to have a share of. */
  Prose shareOf(String subject, String of) {
    if (figures.has(share(subject))) {
      words("，占" + of).figure(share(subject));
    }
    return this;
  }

  /** “，比上年增加……” with the growth where it exists; nothing where the year before is unknown. */
  Prose againstPriorYear(String subject) {
    if (figures.has(priorYearDifference(subject))) {
      words("，");
      compared("上年", priorYearDifference(subject), priorYearPercent(subject));
    }
    return this;
  }

  /**
   * “比……增加……万元，增长……%”, or “与……持平”.
   *
   * @param rateId the figure of the growth; passed over where the report has none
   */
  Prose compared(String base, String differenceId, String rateId) {
    Direction direction = direction(differenceId);
    if (direction == Direction.LEVEL) {
      return words("与" + base + "持平");
    }
    words("比" + base + direction.ofAmount()).figure(differenceId);
    if (figures.has(rateId)) {
      words("，" + direction.ofRate()).figure(rateId);
    }
    return this;
  }

  /** As {@link #compared}, but names the amount compared with and no growth. */
  Prose comparedWith(String base, String baseId, String differenceId) {
    Direction direction = direction(differenceId);
    if (direction == Direction.LEVEL) {
      return words("与" + base).figure(baseId).words("持平");
    }
    return words("比" + base).figure(baseId).words(direction.ofAmount()).figure(differenceId);
  }

  private Direction direction(String differenceId) {
    return Optional.ofNullable(figures.get(differenceId).direction()).orElse(Direction.LEVEL);
  }

  /** The full stop, and the department's reason as a sentence of its own where it gave one. */
  Prose endWithReason(String introduction, Optional<String> reason) {
    words("。");
    reason.ifPresent(text -> words(introduction + text + "。"));
    return this;
  }

  Paragraph paragraph() {
    return build(null);
  }

  Paragraph paragraph(String id) {
    return build(id);
  }

  private Paragraph build(@Nullable String id) {
    flush();
    return new Paragraph(id, spans);
  }

  private void flush() {
    if (!words.isEmpty()) {
      spans.add(new Span.Words(words.toString()));
      words.setLength(0);
    }
  }
}

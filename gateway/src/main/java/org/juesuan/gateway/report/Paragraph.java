package org.juesuan.gateway.report;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One paragraph of a section.
 *
 * @param id what the paragraph speaks of, such as {@code functional.205}; null where the section
 *     already says it
 * @param spans its words and figures in reading order
 */
public record Paragraph(@Nullable String id, List<Span> spans) {

  public Paragraph {
    spans = List.copyOf(spans);
  }

  /** The whole paragraph as read. */
  public String text() {
    return spans.stream().map(Span::text).collect(Collectors.joining());
  }

  /** The ids of the figures in it, in reading order. */
  public List<String> figureIds() {
    return spans.stream()
        .filter(Span.Printed.class::isInstance)
        .map(Span.Printed.class::cast)
        .map(Span.Printed::id)
        .toList();
  }
}

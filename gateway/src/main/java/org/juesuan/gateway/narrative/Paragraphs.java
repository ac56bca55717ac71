package org.juesuan.gateway.narrative;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.juesuan.gateway.report.FigureIds;
import org.juesuan.gateway.report.Paragraph;
import org.juesuan.gateway.report.Span;

/** Divides what a section says into paragraphs: one for each line that says something. */
final class Paragraphs {

  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<Span> spans = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();

  private Paragraphs() {}

  static List<Paragraph> of(List<Span> text) {
    Paragraphs divided = new Paragraphs();
    text.forEach(divided::add);
    divided.endLine();
    return divided.paragraphs;
  }

  private void add(Span span) {
    if (span instanceof Span.Printed) {
      endWords();
      spans.add(span);
      return;
    }
    String[] lines = span.text().split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        endLine();
      }
      words.append(lines[i]);
    }
  }

  private void endWords() {
    if (!words.isEmpty()) {
      spans.add(new Span.Words(words.toString()));
      words.setLength(0);
    }
  }

  private void endLine() {
    endWords();
    if (spans.stream().anyMatch(span -> !span.text().isBlank())) {
      paragraphs.add(new Paragraph(subject(), spans));
    }
    spans.clear();
  }

  /** A paragraph speaks of the subject of its first amount. */
  private @Nullable String subject() {
    return spans.stream()
        .filter(Span.Printed.class::isInstance)
        .map(span -> ((Span.Printed) span).id())
        .filter(id -> id.endsWith(FigureIds.amount("")))
        .map(id -> id.substring(0, id.length() - FigureIds.amount("").length()))
        .findFirst()
        .orElse(null);
  }
}

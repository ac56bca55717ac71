package org.juesuan.gateway.narrative;

import java.util.ArrayList;
import java.util.List;
import org.juesuan.gateway.report.FigureIds;
import org.juesuan.gateway.report.Paragraph;
import org.juesuan.gateway.report.Span;

/** Divides what a section says into paragraphs: one for each line that says something. */
final class Paragraphs {

  private static final String AMOUNT = FigureIds.amount("");

  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<Span> spans = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();

  private Paragraphs() {}

  static List<Paragraph> of(List<Span> text) {
    Paragraphs divided = new Paragraphs();
    for (Span span : text) {
      if (span instanceof Span.Printed) {
        divided.endWords();
        divided.spans.add(span);
      } else {
        span.text().chars().forEach(sign -> divided.add((char) sign));
      }
    }
    divided.endLine();
    return divided.paragraphs;
  }

  private void add(char sign) {
    if (sign == '\n') {
      endLine();
    } else {
      words.append(sign);
    }
  }

  private void endWords() {
    if (!words.isEmpty()) {
      spans.add(new Span.Words(words.toString()));
      words.setLength(0);
    }
  }

  /** A paragraph speaks of the subject of its first amount. */
  private void endLine() {
    endWords();
    Paragraph paragraph = new Paragraph(null, spans);
    String subject =
        paragraph.figureIds().stream()
            .filter(id -> id.endsWith(AMOUNT))
            .map(id -> id.substring(0, id.length() - AMOUNT.length()))
            .findFirst()
            .orElse(null);
    if (!paragraph.text().isBlank()) {
      paragraphs.add(new Paragraph(subject, spans));
    }
    spans.clear();
  }
}

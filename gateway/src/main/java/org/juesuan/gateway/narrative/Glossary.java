package org.juesuan.gateway.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.juesuan.gateway.report.Paragraph;
import org.juesuan.gateway.report.Section;
import org.juesuan.gateway.report.Span;

/** 专业名词解释: of the terms a form explains those that the report uses, numbered (INV-10). */
final class Glossary {

  private static final String AFTER_TERM = "：";

  private Glossary() {}

  /** The entries whose term occurs in the other sections. */
  static Section of(Section all, List<Section> others) {
    String text = others.stream().flatMap(Glossary::text).collect(Collectors.joining("\n"));
    List<Paragraph> used = new ArrayList<>();
    for (Paragraph entry : all.paragraphs()) {
      String term = entry.text().split(AFTER_TERM, 2)[0];
      if (text.contains(term)) {
        List<Span> spans = new ArrayList<>();
        spans.add(new Span.Words((used.size() + 1) + "."));
        spans.addAll(entry.spans());
        used.add(Paragraphs.of(spans).get(0));
      }
    }
    return Section.of(all.id(), all.heading(), all.owner(), used);
  }

  private static Stream<String> text(Section section) {
    return Stream.of(
            Stream.of(section.heading()),
            section.paragraphs().stream().map(Paragraph::text),
            section.subsections().stream().flatMap(Glossary::text))
        .flatMap(texts -> texts);
  }
}

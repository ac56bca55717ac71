package org.juesuan.gateway.render.docx;

import java.util.ArrayList;
import java.util.List;
import org.juesuan.gateway.report.Part;
import org.juesuan.gateway.report.Report;
import org.juesuan.gateway.report.Section;

/**
 * The table of contents: the headings of the first three levels in the order in which they stand.
 */
record Contents(List<Entry> entries) {

  private static final int DEEPEST = 3;

  Contents {
    entries = List.copyOf(entries);
  }

  /**
   * A heading.
   *
   * @param anchor the bookmark at the heading
   */
  record Entry(int level, String heading, String anchor) {}

  static Contents of(Report report) {
    List<Entry> entries = new ArrayList<>();
    int headings = 0;
    for (Part part : report.parts()) {
      entries.add(new Entry(1, part.heading(), anchor(headings++)));
      for (Section section : part.sections()) {
        headings = section(section, 2, headings, entries);
      }
    }
    return new Contents(entries);
  }

  /** The bookmark of a heading, counted over all of the document from 0. */
  static String anchor(int heading) {
    return "_Toc" + "%06d".formatted(heading + 1);
  }

  private static int section(Section section, int level, int before, List<Entry> entries) {
    int headings = before;
    if (level <= DEEPEST) {
      entries.add(new Entry(level, section.heading(), anchor(headings)));
    }
    headings++;
    for (Section below : section.subsections()) {
      headings = section(below, level + 1, headings, entries);
    }
    return headings;
  }
}

package org.juesuan.gateway.report;

import java.util.List;

/**
 * One of the four parts (部分) of the document.
 *
 * @param id stable name of the part
 * @param heading the heading as printed
 */
public record Part(String id, String heading, List<Section> sections) {

  public Part {
    sections = List.copyOf(sections);
  }

  public boolean complete() {
    return sections.stream().allMatch(Section::complete);
  }
}

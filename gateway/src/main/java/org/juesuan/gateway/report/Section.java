package org.juesuan.gateway.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A numbered section of the report: what it says, or the reason why it says nothing (INV-11).
 *
 * @param id stable name of the section, such as {@code totals.revenue}
 * @param heading the numbered heading as printed
 * @param reason why the section says nothing; null if it stands
 * @param tables what stands behind the paragraphs
 */
public record Section(
    String id,
    String heading,
    Owner owner,
    @Nullable Reason reason,
    List<Paragraph> paragraphs,
    List<Table> tables,
    List<Section> subsections) {

  public Section {
    paragraphs = List.copyOf(paragraphs);
    tables = List.copyOf(tables);
    subsections = List.copyOf(subsections);
    if (reason != null && !(paragraphs.isEmpty() && tables.isEmpty() && subsections.isEmpty())) {
      throw new IllegalArgumentException("an unavailable section says nothing");
    }
  }

  /** A section of plain paragraphs. */
  public static Section of(String id, String heading, Owner owner, List<Paragraph> paragraphs) {
    return new Section(id, heading, owner, null, paragraphs, List.of(), List.of());
  }

  /** A section that only holds others. */
  public static Section holding(String id, String heading, Owner owner, List<Section> subsections) {
    return new Section(id, heading, owner, null, List.of(), List.of(), subsections);
  }

  /** A section nobody could tell. */
  public static Section unavailable(String id, String heading, Owner owner, Reason reason) {
    return new Section(id, heading, owner, reason, List.of(), List.of(), List.of());
  }

  /** Whether it stands at all; a section below it may still be missing. */
  public boolean available() {
    return reason == null;
  }

  /** Whether it stands with everything below it. */
  public boolean complete() {
    return available() && subsections.stream().allMatch(Section::complete);
  }
}

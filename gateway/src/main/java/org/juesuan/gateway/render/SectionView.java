package org.juesuan.gateway.render;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.gateway.report.Figures;
import org.juesuan.gateway.report.Owner;
import org.juesuan.gateway.report.Paragraph;
import org.juesuan.gateway.report.Reason;
import org.juesuan.gateway.report.Section;
import org.juesuan.gateway.report.Span;

/**
 * One section of the report as the API answers it: its text, its tables and what stands below it.
 */
@Schema(
    name = "ReportSection",
    requiredProperties = {
      "id",
      "heading",
      "owner",
      "status",
      "reason",
      "explanation",
      "paragraphs",
      "tables",
      "subsections"
    },
    description = "A numbered section: what it says, or the reason why it says nothing.")
public record SectionView(
    @Schema(description = "Stable name of the section.", examples = "totals.revenue") String id,
    @Schema(description = "The heading as printed.", examples = "（一）收入决算说明") String heading,
    @Schema(description = "The service that answers for it.", examples = "budget") String owner,
    @Schema(
            description = "`available`, or `unavailable` with the reason.",
            examples = "available",
            enumeration = {"available", "unavailable"})
        String status,
    @Schema(
            nullable = true,
            description =
                "Why it is unavailable: a reason as in `sources`, or `not-recorded`,"
                    + " `not-confirmed`; null if it stands.",
            examples = "not-installed")
        @Nullable String reason,
    @Schema(
            nullable = true,
            description = "The same for a reader, in Chinese.",
            examples = "提供本部分内容的服务尚未部署")
        @Nullable String explanation,
    @Schema(description = "Its paragraphs in their order.") List<ParagraphView> paragraphs,
    @Schema(description = "Its tables, behind the paragraphs.") List<TableView> tables,
    @Schema(
            description = "Sections below this one, of the same form.",
            implementation = SectionView[].class)
        List<SectionView> subsections) {

  static SectionView of(Section section) {
    Reason reason = section.reason();
    return new SectionView(
        section.id(),
        section.heading(),
        section.owner().id(),
        section.available() ? "available" : "unavailable",
        ReportView.codeOf(reason),
        reason == null ? null : reason.explanation(),
        section.paragraphs().stream().map(ParagraphView::of).toList(),
        section.tables().stream().map(TableView::of).toList(),
        section.subsections().stream().map(SectionView::of).toList());
  }

  Section toSection(Figures figures) {
    return new Section(
        id,
        heading,
        Owner.ofId(owner),
        ReportView.reasonOf(reason),
        paragraphs.stream().map(paragraph -> paragraph.toParagraph(figures)).toList(),
        tables.stream().map(table -> table.toTable(figures)).toList(),
        subsections.stream().map(section -> section.toSection(figures)).toList());
  }

  /** One paragraph. */
  @Schema(
      name = "ReportParagraph",
      requiredProperties = {"id", "text", "figures", "spans"},
      description = "One paragraph of a section.")
  public record ParagraphView(
      @Schema(
              nullable = true,
              description = "What the paragraph speaks of; null where its section says it.",
              examples = "functional.205")
          @Nullable String id,
      @Schema(
              description = "The paragraph as read.",
              examples = "“教育支出”（类）2020年度决算0.16万元，比2020年年初预算减少6.59万元，下降97.60%。")
          String text,
      @Schema(
              description = "Ids of the figures in it, in reading order.",
              examples = "[\"functional.205.amount\"]")
          List<String> figures,
      @Schema(description = "The same, piece by piece: words, and figures with their units.")
          List<PieceView> spans) {

    static ParagraphView of(Paragraph paragraph) {
      return new ParagraphView(
          paragraph.id(),
          paragraph.text(),
          paragraph.figureIds(),
          paragraph.spans().stream().map(PieceView::of).toList());
    }

    Paragraph toParagraph(Figures known) {
      return new Paragraph(id, spans.stream().map(span -> span.toSpan(known)).toList());
    }
  }

  /** A piece of a paragraph. */
  @Schema(
      name = "ReportSpan",
      requiredProperties = {"text", "figure"},
      description = "A piece of a paragraph: words, or one figure with its unit.")
  public record PieceView(
      @Schema(description = "The piece as read.", examples = "0.16万元") String text,
      @Schema(
              nullable = true,
              description = "Id of the figure it is; null where it is words.",
              examples = "functional.205.amount")
          @Nullable String figure) {

    static PieceView of(Span span) {
      return new PieceView(span.text(), span instanceof Span.Printed printed ? printed.id() : null);
    }

    Span toSpan(Figures known) {
      return figure == null ? new Span.Words(text) : new Span.Printed(figure, known.get(figure));
    }
  }
}

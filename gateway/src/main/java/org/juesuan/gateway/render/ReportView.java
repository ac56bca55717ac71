package org.juesuan.gateway.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.gateway.report.Direction;
import org.juesuan.gateway.report.Edition;
import org.juesuan.gateway.report.Figure;
import org.juesuan.gateway.report.Figures;
import org.juesuan.gateway.report.Owner;
import org.juesuan.gateway.report.Part;
import org.juesuan.gateway.report.Reason;
import org.juesuan.gateway.report.Report;
import org.juesuan.gateway.report.Source;
import org.juesuan.gateway.report.Unit;
import org.juesuan.platform.money.Money;

/** The report as the API answers it. */
@Schema(
    name = "Report",
    requiredProperties = {
      "department",
      "fiscalYear",
      "title",
      "status",
      "edition",
      "sources",
      "figures",
      "parts"
    },
    description =
        "The annual report (部门决算) of one department. `figures` holds every printed number once;"
            + " paragraphs name the figures they contain.")
public record ReportView(
    @Schema(description = "Code of the department.", examples = "110106-208-005") String department,
    @Schema(description = "The fiscal year reported on.", examples = "2020") int fiscalYear,
    @Schema(
            description = "The printed title. It ends in （草案） until the final account is approved.",
            examples = "北京市丰台区社会保险基金管理中心2020年度部门决算（草案）")
        String title,
    @Schema(
            description =
                "`complete` when every section stands; `partial` when one is unavailable.",
            examples = "complete",
            enumeration = {"complete", "partial"})
        String status,
    @Schema(
            nullable = true,
            description = "As what the report is given out; null in the document that is stored.")
        @Nullable EditionView edition,
    @Schema(description = "The services that were asked, and what became of it.")
        List<SourceView> sources,
    @Schema(
            description =
                "Every number of the report by its id, such as `expenditure.basic.share`. A growth"
                    + " is present only where there is something to compare with.")
        Map<String, FigureView> figures,
    @Schema(description = "The four parts of the document in their order.") List<PartView> parts) {

  /** The view of a report as it is stored: given out to nobody yet. */
  public static ReportView of(Report report) {
    return view(report, null);
  }

  /** The view of a report in an edition of it. */
  public static ReportView of(Report report, Edition edition) {
    return view(report, EditionView.of(edition));
  }

  private static ReportView view(Report report, @Nullable EditionView edition) {
    Map<String, FigureView> figures = new LinkedHashMap<>();
    report.figures().byId().forEach((id, figure) -> figures.put(id, FigureView.of(figure)));
    return new ReportView(
        report.department(),
        report.fiscalYear(),
        report.title(),
        report.complete() ? "complete" : "partial",
        edition,
        report.sources().stream().map(SourceView::of).toList(),
        figures,
        report.parts().stream().map(PartView::of).toList());
  }

  /** The report this is the view of: nothing of it is lost in between. */
  public Report toReport() {
    Map<String, Figure> byId = new LinkedHashMap<>();
    figures.forEach((id, figure) -> byId.put(id, figure.toFigure()));
    Figures known = new Figures(byId);
    return new Report(
        department,
        fiscalYear,
        title,
        sources.stream().map(SourceView::toSource).toList(),
        known,
        parts.stream().map(part -> part.toPart(known)).toList());
  }

  /** One service that was asked. */
  @Schema(
      name = "ReportSource",
      requiredProperties = {"service", "available", "reason", "feedPosition", "digest"},
      description = "One service the report was asked of.")
  public record SourceView(
      @Schema(description = "The service.", examples = "budget") String service,
      @Schema(description = "Whether it answered.", examples = "true") boolean available,
      @Schema(
              nullable = true,
              description =
                  "Why it did not: `not-installed`, `unreachable`, `timeout`, `failed`,"
                      + " `unreadable` or `not-recorded`; null if it did.",
              examples = "not-installed")
          @Nullable String reason,
      @Schema(
              nullable = true,
              description =
                  "Position of the service's event feed that its answer reckons: whoever follows"
                      + " the feed continues behind it.",
              examples = "42")
          @Nullable Long feedPosition,
      @Schema(
              nullable = true,
              description = "SHA-256 of the canonical form of the section, as the service states.",
              examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
          @Nullable String digest) {

    static SourceView of(Source source) {
      return new SourceView(
          source.owner().id(),
          source.available(),
          codeOf(source.reason()),
          source.feedPosition(),
          source.digest());
    }

    Source toSource() {
      return new Source(Owner.ofId(service), reasonOf(reason), feedPosition, digest);
    }
  }

  /** One number. */
  @Schema(
      name = "ReportFigure",
      requiredProperties = {"label", "yuan", "printed", "unit", "direction"},
      description = "One printed number and the exact amount behind it.")
  public record FigureView(
      @Schema(description = "What the figure is.", examples = "本年支出合计") String label,
      @Schema(
              nullable = true,
              description =
                  "The exact amount in yuan; negative for a decrease. Null where the figure is a"
                      + " percentage or a count.",
              examples = "50218075.00",
              pattern = Money.PATTERN)
          @Nullable String yuan,
      @Schema(
              description =
                  "The number as printed. A difference carries no sign; `direction` tells it.",
              examples = "5021.81")
          String printed,
      @Schema(
              description = "What `printed` is counted in, as it is printed: 万元, 元, %, 人, 个 or 分.",
              examples = "万元")
          String unit,
      @Schema(
              nullable = true,
              description =
                  "Which way a difference or growth went: `INCREASE`, `DECREASE` or `LEVEL`; null"
                      + " for a plain figure.",
              examples = "INCREASE")
          @Nullable String direction) {

    static FigureView of(Figure figure) {
      Money yuan = figure.yuan();
      Direction direction = figure.direction();
      Unit unit = figure.unit();
      return new FigureView(
          figure.label(),
          yuan == null ? null : yuan.toString(),
          figure.printed(),
          unit.symbol(),
          direction == null ? null : direction.name());
    }

    Figure toFigure() {
      return new Figure(
          label,
          yuan == null ? null : Money.of(yuan),
          printed,
          Unit.ofSymbol(unit),
          direction == null ? null : Direction.valueOf(direction));
    }
  }

  /** One of the four parts. */
  @Schema(
      name = "ReportPart",
      requiredProperties = {"id", "heading", "sections"},
      description = "One of the four parts (部分) of the document.")
  public record PartView(
      @Schema(description = "Stable name of the part.", examples = "narrative") String id,
      @Schema(description = "The heading as printed.", examples = "第二部分 2020年度部门决算说明")
          String heading,
      @Schema(description = "Its sections in their order.") List<SectionView> sections) {

    static PartView of(Part part) {
      return new PartView(
          part.id(), part.heading(), part.sections().stream().map(SectionView::of).toList());
    }

    Part toPart(Figures figures) {
      return new Part(
          id, heading, sections.stream().map(section -> section.toSection(figures)).toList());
    }
  }

  static @Nullable String codeOf(@Nullable Reason reason) {
    return reason == null ? null : reason.code();
  }

  static @Nullable Reason reasonOf(@Nullable String code) {
    return code == null ? null : Reason.ofCode(code);
  }
}

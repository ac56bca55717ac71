package org.juesuan.gateway.audit.own;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.juesuan.gateway.audit.document.Document;
import org.juesuan.gateway.audit.document.Kind;
import org.juesuan.gateway.audit.document.Published;
import org.juesuan.gateway.report.Direction;
import org.juesuan.gateway.report.Figure;
import org.juesuan.gateway.report.Paragraph;
import org.juesuan.gateway.report.Report;
import org.juesuan.gateway.report.Section;
import org.juesuan.gateway.report.Span;
import org.juesuan.gateway.report.Table;
import org.juesuan.gateway.report.Unit;
import org.juesuan.platform.money.Money;

/**
 * Our own report as a document: its figures, with their ids for places, and its paragraphs. Behind
 * a printed amount we hold the exact one, and that is what is audited: rounding excuses nothing
 * here.
 */
public final class OwnDocument {

  private static final String DRAFT = "草案";

  private static final OwnFigureNames NAMES = new OwnFigureNames();
  private static final OwnTableNames CELLS = new OwnTableNames();
  private static final String TABLE = "tables.";
  private static final String NOT_BROKEN_DOWN = "未细化";

  private final Map<String, Published> byName = new LinkedHashMap<>();

  private OwnDocument() {}

  /** The document of a report; what could not be told is not in it (INV-11). */
  public static Document of(Report report) {
    OwnDocument document = new OwnDocument();
    document.words("organisation.code", "department", report.department());
    document.words("organisation.fiscalYear", "fiscalYear", String.valueOf(report.fiscalYear()));
    document.words("organisation.title", "title", report.title());
    document.words(
        "organisation.published", "title", String.valueOf(!report.title().contains(DRAFT)));
    List<Section> tables = printedTables(report);
    Set<String> printed =
        tables.stream()
            .map(section -> section.id().substring(TABLE.length()))
            .collect(Collectors.toSet());
    report.figures().byId().forEach((id, figure) -> document.figure(id, figure, printed));
    tables.forEach(document::notBrokenDown);
    report.parts().forEach(part -> part.sections().forEach(document::section));
    return Document.of(List.copyOf(document.byName.values()));
  }

  private static List<Section> printedTables(Report report) {
    return report.parts().stream()
        .flatMap(part -> part.sections().stream())
        .flatMap(section -> section.subsections().stream())
        .filter(section -> section.id().startsWith(TABLE) && section.available())
        .toList();
  }

  /** Rows that say they are not broken down: more than the rows below them. */
  private void notBrokenDown(Section section) {
    Set<String> table = Set.of(section.id().substring(TABLE.length()));
    section.tables().stream()
        .flatMap(printed -> printed.rows().stream())
        .forEach(
            row -> {
              String label = "";
              for (Table.Cell cell : row.cells()) {
                if (!(cell.content() instanceof Span.Printed printed)) {
                  label = cell.text();
                } else if (label.contains(NOT_BROKEN_DOWN)) {
                  String words = label;
                  CELLS
                      .of(printed.id(), table)
                      .map(name -> name.substring(0, name.lastIndexOf('.')) + ".name")
                      .forEach(name -> words(name, printed.id(), words));
                }
              }
            });
  }

  private void figure(String id, Figure figure, Set<String> printed) {
    CELLS.of(id, printed).forEach(name -> add(number(name, id, figure)));
    NAMES
        .of(id)
        .ifPresent(
            name -> {
              add(number(name, id, figure));
              Direction direction = figure.direction();
              String subject = name.substring(0, name.lastIndexOf('.'));
              if (direction != null) {
                words(subject + ".direction", id, direction.ofAmount());
              }
              if (name.matches("functional\\.\\d+\\.amount")) {
                words(subject + ".name", id, figure.label());
              }
            });
  }

  private static Published number(String name, String id, Figure figure) {
    Money yuan = figure.yuan();
    return yuan == null
        ? new Published(name, id, kind(figure.unit()), figure.printed())
        : new Published(name, id, Kind.YUAN, yuan.toString());
  }

  private void section(Section section) {
    List<Paragraph> paragraphs = new ArrayList<>(section.paragraphs());
    for (int index = 0; index < paragraphs.size(); index++) {
      String place = section.id() + "." + (index + 1);
      words("texts." + place, place, paragraphs.get(index).text());
    }
    reasons(section);
    section.subsections().forEach(this::section);
  }

  /** A paragraph that gives a reason gives it for the figures it compares. */
  private void reasons(Section section) {
    section.paragraphs().stream()
        .filter(paragraph -> paragraph.text().contains("原因"))
        .flatMap(
            paragraph ->
                paragraph.figureIds().stream().flatMap(id -> reason(id, paragraph.text()).stream()))
        .forEach(this::add);
  }

  private static Optional<Published> reason(String id, String text) {
    return NAMES
        .of(id)
        .filter(name -> name.endsWith(".percent"))
        .map(name -> name.substring(0, name.lastIndexOf('.')) + ".reason")
        .map(name -> new Published(name, id, Kind.WORDS, text));
  }

  private void words(String name, String place, String text) {
    add(new Published(name, place, Kind.WORDS, text));
  }

  private void add(Published published) {
    byName.putIfAbsent(published.name(), published);
  }

  private static Kind kind(Unit unit) {
    return switch (unit) {
      case WAN_YUAN -> Kind.WAN_YUAN;
      case YUAN -> Kind.YUAN;
      case PERCENT -> Kind.PERCENT;
      case POINT -> Kind.POINTS;
      case PERSON, PERSON_TIME, ITEM, BATCH, VEHICLE, OFFICIAL_VEHICLE, SET -> Kind.COUNT;
    };
  }
}

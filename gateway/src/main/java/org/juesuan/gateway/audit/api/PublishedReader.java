package org.juesuan.gateway.audit.api;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.juesuan.gateway.audit.document.Document;
import org.juesuan.gateway.audit.document.Kind;
import org.juesuan.gateway.audit.document.Published;
import org.juesuan.gateway.audit.document.StandardTables;
import org.juesuan.platform.web.problem.PlatformError;
import org.juesuan.platform.web.problem.ProblemException;
import org.juesuan.platform.web.problem.Violation;

/**
 * Makes a document of a body. What stands at {@code /threePublic/total/base} is named {@code
 * threePublic.total.base}; rows are named by their codes, tables by their ids. A member that is
 * {@link Stated} is a number, every other text is words.
 */
final class PublishedReader {

  private static final String YUAN = "元";

  private final List<Published> published = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private final List<Violation> violations = new ArrayList<>();
  private final boolean inYuan;

  private PublishedReader(boolean inYuan) {
    this.inYuan = inYuan;
  }

  /**
   * The document of a body.
   *
   * @throws ProblemException 400 {@code invalid-field} if it names a row twice, or a row or cell
   *     that a table does not have
   */
  static Document read(PublishedReportBody body) {
    PublishedReportBody.Organisation organisation = body.organisation();
    PublishedReader reader =
        new PublishedReader(organisation != null && YUAN.equals(organisation.amountUnit()));
    reader.members(body, "", "");
    if (!reader.violations.isEmpty()) {
      throw new ProblemException(
          PlatformError.INVALID_FIELD, "The tables are not as they must be.", reader.violations);
    }
    return Document.of(reader.published);
  }

  private void members(Record of, String name, String pointer) {
    for (RecordComponent component : of.getClass().getRecordComponents()) {
      Object value = valueOf(component, of);
      Stated stated = component.getAnnotation(Stated.class);
      String member = name.isEmpty() ? component.getName() : name + "." + component.getName();
      String place = pointer + "/" + component.getName();
      switch (component.getName()) {
        case "functional", "economic" -> classified(value, member, place);
        case "tables" -> tables(value, place);
        case "furtherTables" -> furtherTables(value, place);
        default -> any(value, stated == null ? Kind.WORDS : stated.value(), member, place);
      }
    }
  }

  private void any(@Nullable Object value, Kind kind, String name, String pointer) {
    if (value instanceof Record of) {
      members(of, name, pointer);
    } else if (value instanceof List<?> list) {
      for (int index = 0; index < list.size(); index++) {
        any(list.get(index), kind, name + "." + (index + 1), pointer + "/" + index);
      }
    } else if (value != null) {
      add(name, pointer, kind, value.toString());
    }
  }

  private void classified(@Nullable Object value, String name, String pointer) {
    RowCodes codes = new RowCodes();
    List<?> rows = value instanceof List<?> list ? list : List.of();
    for (int index = 0; index < rows.size(); index++) {
      ClassifiedRowBody row = (ClassifiedRowBody) rows.get(index);
      String code = codes.of(row.code(), row.level());
      String place = pointer + "/" + index;
      if (isNew(name + "." + code, place + "/code")) {
        members(row, name + "." + code, place);
      }
    }
  }

  private void tables(@Nullable Object value, String pointer) {
    Map<?, ?> tables = value instanceof Map<?, ?> map ? map : Map.of();
    tables.forEach(
        (id, rows) -> {
          String place = pointer + "/" + id;
          StandardTables.of(id.toString())
              .ifPresentOrElse(
                  table -> table(table, (List<?>) rows, place),
                  () -> violations.add(Violation.at(pointer, "must have members t1 to t12 only")));
        });
  }

  private void table(StandardTables table, List<?> rows, String pointer) {
    for (int index = 0; index < rows.size(); index++) {
      TableRowBody row = (TableRowBody) rows.get(index);
      String place = pointer + "/" + index;
      String name = table.id() + "." + row.row();
      if (!table.hasRow(row.row())) {
        violations.add(
            Violation.at(
                place + "/row", "must be a code, or one of " + String.join(", ", table.rows())));
      } else if (isNew(name, place + "/row")) {
        any(row.name(), Kind.WORDS, name + ".name", place + "/name");
        row.cells().forEach((cell, text) -> cell(table, name, place + "/cells", cell, text));
      }
    }
  }

  private void cell(StandardTables table, String row, String pointer, String cell, String text) {
    if (table.cells().contains(cell)) {
      add(row + "." + cell, pointer + "/" + cell, Kind.WAN_YUAN, text);
    } else {
      violations.add(
          Violation.at(pointer, "must have members " + String.join(", ", table.cells()) + " only"));
    }
  }

  private void furtherTables(@Nullable Object value, String pointer) {
    List<?> tables = value instanceof List<?> list ? list : List.of();
    for (int index = 0; index < tables.size(); index++) {
      furtherTable(
          (FurtherTableBody) tables.get(index), "further." + (index + 1), pointer + "/" + index);
    }
  }

  private void furtherTable(FurtherTableBody table, String name, String pointer) {
    any(table.title(), Kind.WORDS, name + ".title", pointer + "/title");
    for (int index = 0; index < table.rows().size(); index++) {
      FurtherTableBody.FurtherRowBody row = table.rows().get(index);
      String place = pointer + "/rows/" + index;
      String rowName = name + "." + FurtherRows.name(row, index);
      if (!isNew(rowName, place + "/code")) {
        continue;
      }
      any(row.name(), Kind.WORDS, rowName + ".name", place + "/name");
      for (int column = 0; column < row.cells().size(); column++) {
        String text = row.cells().get(column);
        String heading = column < table.columns().size() ? table.columns().get(column) : "";
        add(
            rowName + ".c" + (column + 1),
            place + "/cells/" + column,
            FurtherRows.kind(heading, text),
            text);
      }
    }
  }

  private boolean isNew(String row, String pointer) {
    boolean first = names.add(row);
    if (!first) {
      violations.add(Violation.at(pointer, "must not name a row a second time"));
    }
    return first;
  }

  private void add(String name, String pointer, Kind kind, String text) {
    Kind counted = kind == Kind.WAN_YUAN && inYuan ? Kind.YUAN : kind;
    published.add(new Published(name, pointer, counted, text));
  }

  private static @Nullable Object valueOf(RecordComponent component, Record of) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(of);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("the accessor of a record gives its value", e);
    }
  }
}

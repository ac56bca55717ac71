package org.juesuan.gateway.form;

import java.util.List;
import java.util.Optional;

/**
 * Which cells of the tables are figures of the narrative: the same number by definition (INV-10),
 * so that it has one id in the report.
 */
public final class SharedFigures {

  private static final String ANY = "*";

  private final List<SharedFigure> figures;

  private SharedFigures(List<SharedFigure> figures) {
    this.figures = List.copyOf(figures);
  }

  /** Those of the resources. */
  public static SharedFigures read() {
    return new SharedFigures(
        FormResources.lines("shared-figures.tsv")
            .map(
                values ->
                    new SharedFigure(values.get(0), values.get(1), values.get(2), values.get(3)))
            .toList());
  }

  /** The id of the narrative's figure that a cell is; empty where it is the table's own. */
  public Optional<String> of(String table, String row, String column) {
    return figures.stream()
        .filter(figure -> figure.table().equals(table) && figure.column().equals(column))
        .flatMap(figure -> figure.idOf(row).stream())
        .findFirst();
  }

  private record SharedFigure(String table, String row, String column, String id) {

    Optional<String> idOf(String asked) {
      if (!row.endsWith(ANY)) {
        return row.equals(asked) ? Optional.of(id) : Optional.empty();
      }
      String before = row.substring(0, row.length() - ANY.length());
      return asked.startsWith(before)
          ? Optional.of(id.replace(ANY, asked.substring(before.length())))
          : Optional.empty();
    }
  }
}

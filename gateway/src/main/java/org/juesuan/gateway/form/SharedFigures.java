package org.juesuan.gateway.form;

import java.util.List;
import java.util.Optional;
import org.juesuan.gateway.report.FigureIds;

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

  /** The ids of the cells that are the narrative's figure of this id, of whatever table. */
  public List<String> cellsOf(String id) {
    return figures.stream().flatMap(figure -> figure.cellOf(id).stream()).toList();
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

    Optional<String> cellOf(String asked) {
      String before = id.substring(0, Math.max(id.indexOf(ANY), 0));
      String after = id.substring(id.indexOf(ANY) + 1);
      if (!id.contains(ANY)) {
        return id.equals(asked) ? Optional.of(cell(row)) : Optional.empty();
      }
      boolean matches =
          asked.length() > before.length() + after.length()
              && asked.startsWith(before)
              && asked.endsWith(after);
      return matches
          ? Optional.of(
              cell(
                  row.replace(
                      ANY, asked.substring(before.length(), asked.length() - after.length()))))
          : Optional.empty();
    }

    private String cell(String ofRow) {
      return FigureIds.tableCell(table, ofRow, column);
    }
  }
}

package org.juesuan.evaluation.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.juesuan.evaluation.form.AmountUnit;
import org.juesuan.evaluation.form.WrittenFundLine;
import org.juesuan.evaluation.template.FormTemplate;
import org.juesuan.evaluation.template.FundColumn;
import org.juesuan.evaluation.template.FundLineTemplate;
import org.juesuan.evaluation.template.FundSource;
import org.juesuan.platform.workbook.CellAddress;

/** Reads the fund block (项目资金) of a sheet. */
final class FundReader {

  private static final Map<FundColumn, String> MEMBERS =
      Map.of(
          FundColumn.INITIAL_BUDGET, "initialBudget",
          FundColumn.ANNUAL_BUDGET, "annualBudget",
          FundColumn.EXECUTED, "executed",
          FundColumn.WEIGHT, "weight",
          FundColumn.RATE, "ratePercent",
          FundColumn.SCORE, "score");

  private final FormGrid grid;
  private final CellTexts texts;
  private final Map<String, CellAddress> places;
  private final IndicatorReader indicators;
  private final Map<FundColumn, Integer> columns = new EnumMap<>(FundColumn.class);

  FundReader(
      FormGrid grid, CellTexts texts, Map<String, CellAddress> places, IndicatorReader indicators) {
    this.grid = grid;
    this.texts = texts;
    this.places = places;
    this.indicators = indicators;
  }

  /** The unit that stands beside 项目资金. */
  AmountUnit unit() {
    Optional<CellAddress> label = grid.find(text -> text.startsWith(FormWords.FUNDS));
    String text = label.map(grid::label).orElse("");
    if (text.contains("万元")) {
      return AmountUnit.WAN_YUAN;
    }
    if (!text.contains("元")) {
      texts.fault(label.orElse(grid.first()), "must say the unit of the amounts: 项目资金（万元）");
    }
    return AmountUnit.YUAN;
  }

  /**
   * The lines in their order.
   *
   * @param template the form it should be; null if that is unknown
   */
  List<WrittenFundLine> lines(@Nullable FormTemplate template) {
    Optional<CellAddress> first = grid.find(FormWords.header(FundColumn.INITIAL_BUDGET));
    if (first.isEmpty()) {
      texts.fault(grid.first(), "lacks the header 年初预算数: the sheet is no form");
      return List.of();
    }
    int header = first.get().row();
    places.put("/form/funds", first.get());
    readHeader(header, template);
    List<WrittenFundLine> lines = new ArrayList<>();
    for (int row = header + 1; row < indicators.header() && !isEnd(row); row++) {
      Optional<CellAddress> label = labelIn(row, first.get().column());
      if (label.isPresent()) {
        grid.take(label.get());
        Optional<FundSource> source = sourceOf(grid.label(label.get()), template);
        if (source.isPresent()) {
          lines.add(line(row, source.get(), label.get(), lines.size()));
        } else {
          texts.fault(label.get(), "is no line of the fund block");
          grid.inRow(row).forEach(grid::take);
        }
      }
    }
    return lines;
  }

  private void readHeader(int header, @Nullable FormTemplate template) {
    for (FundColumn column : FundColumn.values()) {
      String label = FormWords.header(column);
      Optional<CellAddress> found =
          grid.inRow(header).stream().filter(cell -> grid.label(cell).equals(label)).findFirst();
      if (found.isPresent()) {
        grid.take(found.get());
        columns.put(column, found.get().column());
      } else if (template != null && FundLayout.isDemanded(template, column)) {
        texts.fault(new CellAddress(header, 0), "lacks the column " + label + " of its form");
      }
    }
  }

  private boolean isEnd(int row) {
    return grid.inRow(row).stream()
        .map(grid::label)
        .anyMatch(label -> label.equals(FormWords.GOALS) || label.equals(FormWords.EXPECTED_GOAL));
  }

  private Optional<CellAddress> labelIn(int row, int firstColumn) {
    return grid.inRow(row).stream()
        .filter(cell -> cell.column() < firstColumn)
        .filter(cell -> !grid.label(cell).startsWith(FormWords.FUNDS))
        .findFirst();
  }

  private static Optional<FundSource> sourceOf(String label, @Nullable FormTemplate template) {
    return Optional.ofNullable(template)
        .flatMap(
            form ->
                form.funds().lines().stream()
                    .filter(line -> FormWords.plain(line.label()).equals(label))
                    .map(FundLineTemplate::source)
                    .findFirst())
        .or(
            () ->
                Arrays.stream(FundSource.values())
                    .filter(source -> label.contains(FormWords.label(source)))
                    .findFirst());
  }

  private WrittenFundLine line(int row, FundSource source, CellAddress label, int index) {
    String pointer = "/form/funds/" + index;
    places.put(pointer, label);
    columns.forEach(
        (column, at) ->
            places.put(
                pointer + "/" + Objects.requireNonNull(MEMBERS.get(column)),
                new CellAddress(row, at)));
    return new WrittenFundLine(
        source,
        texts.figure(at(row, FundColumn.INITIAL_BUDGET)),
        texts.figure(at(row, FundColumn.ANNUAL_BUDGET)),
        texts.figure(at(row, FundColumn.EXECUTED)),
        texts.figure(at(row, FundColumn.WEIGHT)),
        texts.percent(at(row, FundColumn.RATE)),
        indicators.score(row, at(row, FundColumn.SCORE)));
  }

  /** The cell of a column; of one that the sheet lacks, a cell behind every sheet's last. */
  private CellAddress at(int row, FundColumn column) {
    return new CellAddress(row, columns.getOrDefault(column, Integer.MAX_VALUE));
  }
}

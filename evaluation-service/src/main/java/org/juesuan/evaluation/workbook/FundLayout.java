package org.juesuan.evaluation.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.juesuan.evaluation.form.WrittenForm;
import org.juesuan.evaluation.form.WrittenFundLine;
import org.juesuan.evaluation.template.FormTemplate;
import org.juesuan.evaluation.template.FundColumn;
import org.juesuan.evaluation.template.FundLineTemplate;
import org.juesuan.evaluation.template.FundSource;

/**
 * The fund block (项目资金) as it is printed.
 *
 * @param columns those that some line of the template has, or in which something is written
 * @param lines those of the form in their order, then those of the template that it lacks
 */
record FundLayout(List<FundColumn> columns, List<Line> lines) {

  /**
   * A printed line.
   *
   * @param written what the form has
   * @param template what the template demands; null where it has no such line
   */
  record Line(WrittenFundLine written, @Nullable FundLineTemplate template) {

    String label() {
      return template == null ? FormWords.label(written.source()) : template.label();
    }

    boolean isMasked(FundColumn column) {
      return template != null && template.masked().contains(column);
    }

    /** Whether the execution rate is scored here. */
    boolean hasScore() {
      return written.source() == FundSource.TOTAL && !isMasked(FundColumn.SCORE);
    }

    @Nullable String written(FundColumn column) {
      return switch (column) {
        case INITIAL_BUDGET -> written.initialBudget();
        case ANNUAL_BUDGET -> written.annualBudget();
        case EXECUTED -> written.executed();
        case WEIGHT -> written.weight();
        case RATE -> written.ratePercent();
        case SCORE -> written.score();
      };
    }
  }

  static FundLayout of(FormTemplate template, WrittenForm form) {
    List<Line> lines = new ArrayList<>();
    for (WrittenFundLine line : form.funds()) {
      lines.add(new Line(line, template.funds().line(line.source()).orElse(null)));
    }
    for (FundLineTemplate line : template.funds().lines()) {
      if (form.funds().stream().noneMatch(one -> one.source() == line.source())) {
        WrittenFundLine empty =
            new WrittenFundLine(line.source(), null, null, null, null, null, null);
        lines.add(new Line(empty, line));
      }
    }
    List<FundColumn> columns =
        Arrays.stream(FundColumn.values())
            .filter(
                column ->
                    isDemanded(template, column)
                        || lines.stream().anyMatch(line -> line.written(column) != null))
            .toList();
    return new FundLayout(columns, List.copyOf(lines));
  }

  /** Whether the template has a cell for it in some line. */
  static boolean isDemanded(FormTemplate template, FundColumn column) {
    return template.funds().lines().stream().anyMatch(line -> !line.masked().contains(column));
  }

  /** The text of a cell; what was written stays, also where the template wants a dash. */
  String cell(Line line, FundColumn column, @Nullable String execution) {
    String written = line.written(column);
    if (written != null) {
      return column == FundColumn.RATE ? written + "%" : written;
    }
    if (line.isMasked(column)) {
      return FormWords.MASKED;
    }
    return column == FundColumn.SCORE && line.hasScore()
        ? Optional.ofNullable(execution).orElse("")
        : "";
  }
}

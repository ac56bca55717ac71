package org.juesuan.evaluation.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.juesuan.evaluation.form.WrittenForm;
import org.juesuan.evaluation.problem.EvaluationError;
import org.juesuan.evaluation.selfevaluation.EvaluationDraft;
import org.juesuan.evaluation.template.FormTemplate;
import org.juesuan.evaluation.template.TemplateKey;
import org.juesuan.platform.workbook.CellAddress;

/**
 * Reads the form on a sheet. Cells are found by the labels beside and above them, so that rows and
 * columns may be moved; what stands where the form has nothing is refused, not dropped.
 */
final class FormReader {

  private static final Pattern YEAR = Pattern.compile(".*?(\\d{4})年度?.*");
  private static final Pattern VERSION = Pattern.compile("[1-9]\\d{0,17}");
  private static final Pattern PERSON =
      Pattern.compile("[^,;。]{0,8}(负责人|联系人|电话|手机|填报人)[^,;。]{0,6}");
  private static final Pattern NOTE = Pattern.compile("(注|说明|备注|填表说明|填报说明)[:：]?.*");
  private static final Pattern NOTHING = Pattern.compile("[-—–－―/]*");

  private final String sheet;
  private final FormGrid grid;
  private final CellTexts texts;
  private final int fiscalYear;
  private final Map<String, CellAddress> places = new HashMap<>();

  FormReader(String sheet, FormGrid grid, CellTexts texts, int fiscalYear) {
    this.sheet = sheet;
    this.grid = grid;
    this.texts = texts;
    this.fiscalYear = fiscalYear;
  }

  /**
   * Reads the form.
   *
   * @param templates finds a version of a form
   * @return empty if the sheet is no form, or its version unknown; what is wrong is among the
   *     faults
   */
  Optional<SheetForm> read(Function<TemplateKey, Optional<FormTemplate>> templates) {
    Optional<IndicatorReader> indicators = IndicatorReader.read(grid, texts, places);
    if (indicators.isEmpty()) {
      return Optional.empty();
    }
    Optional<FormTemplate> template = template(templates);
    String code = Objects.requireNonNullElse(mark(Mark.PROJECT_CODE, "/form/projectCode"), "");
    Long madeFrom = version();
    mark(Mark.STATE, "/state");
    mark(Mark.GRADE, "/grade");
    persons(indicators.get());
    WrittenForm form = form(code, template.orElse(null), indicators.get());
    template.ifPresent(known -> compare(known, indicators.get()));
    strays(indicators.get());
    return template.map(
        known -> new SheetForm(sheet, new EvaluationDraft(known.key(), form), madeFrom, places));
  }

  private WrittenForm form(
      String code, @Nullable FormTemplate template, IndicatorReader indicators) {
    head(template);
    FundReader funds = new FundReader(grid, texts, places, indicators);
    return new WrittenForm(
        code,
        Objects.requireNonNullElse(beside(FormWords.PROJECT_NAME, "/form/projectName", true), ""),
        beside(FormWords.SUPERVISING_DEPARTMENT, "/form/supervisingDepartment", false),
        beside(FormWords.IMPLEMENTING_UNIT, "/form/implementingUnit", false),
        funds.unit(),
        funds.lines(template),
        goal(FormWords.EXPECTED_GOAL, "/form/expectedGoal"),
        goal(FormWords.ACTUAL_OUTCOME, "/form/actualOutcome"),
        indicators.rows(),
        indicators.total());
  }

  private Optional<FormTemplate> template(Function<TemplateKey, Optional<FormTemplate>> templates) {
    String written = Objects.requireNonNullElse(mark(Mark.TEMPLATE, "/template"), "");
    Optional<FormTemplate> known = TemplateKey.of(FormWords.plain(written)).flatMap(templates);
    if (known.isEmpty()) {
      texts.fault(
          places.getOrDefault("/template", grid.first()),
          EvaluationError.TEMPLATE_UNKNOWN.code(),
          "must be a known version of a form beside 表样, such as beijing-self-evaluation/2020/v1");
    }
    return known;
  }

  private @Nullable Long version() {
    Optional<CellAddress> label = grid.find(Mark.VERSION.label());
    if (label.isEmpty()) {
      return null;
    }
    CellAddress cell = grid.rightOf(label.get());
    places.put("/version", cell);
    String written = texts.figure(cell);
    if (written == null) {
      return null;
    }
    if (!VERSION.matcher(written).matches()) {
      texts.fault(cell, "must be the version that the sheet was made from, or empty");
      return null;
    }
    return Long.valueOf(written);
  }

  private @Nullable String mark(Mark mark, String pointer) {
    return beside(mark.label(), pointer, mark == Mark.PROJECT_CODE);
  }

  private @Nullable String beside(String label, String pointer, boolean needed) {
    Optional<CellAddress> found = grid.find(label);
    if (found.isEmpty()) {
      if (needed) {
        texts.fault(grid.first(), "lacks the label " + label + " with its value beside it");
      }
      return null;
    }
    CellAddress cell = grid.rightOf(found.get());
    places.put(pointer, cell);
    return texts.textOrNull(cell);
  }

  private String goal(String label, String pointer) {
    return grid.find(label)
        .map(
            found -> {
              CellAddress cell = grid.below(found);
              places.put(pointer, cell);
              return texts.text(cell);
            })
        .orElse("");
  }

  /** Title and year above the form. */
  private void head(@Nullable FormTemplate template) {
    grid.find(FormWords.GOALS);
    int first = grid.find(FormWords.PROJECT_NAME).map(CellAddress::row).orElse(0);
    for (int row = 1; row < first; row++) {
      for (CellAddress cell : grid.inRow(row)) {
        String label = grid.label(cell);
        Matcher year = YEAR.matcher(label);
        if (year.matches() && Integer.parseInt(year.group(1)) != fiscalYear) {
          texts.fault(cell, "must be the year of the request");
        }
        boolean isTitle = template == null || label.contains(FormWords.plain(template.title()));
        if (year.matches() || isTitle) {
          grid.take(cell);
        }
      }
    }
  }

  /** The form has a line for persons; it stays empty here. */
  private void persons(IndicatorReader indicators) {
    for (CellAddress label : grid.findAll(text -> PERSON.matcher(text).matches())) {
      if (label.row() < indicators.header()) {
        CellAddress value = grid.rightOf(label);
        grid.take(label);
        grid.take(value);
        if (!NOTHING.matcher(grid.label(value)).matches()) {
          texts.fault(value, "must be empty or a dash: a form holds no personal data");
        }
      }
    }
  }

  private void compare(FormTemplate template, IndicatorReader indicators) {
    CellAddress header = new CellAddress(indicators.header(), 0);
    if (template.hasReasonColumn() && !indicators.has(Column.REASON)) {
      texts.fault(header, "lacks the column " + Column.REASON.header() + " of its form");
    }
    if (template.hasGoals() && !places.containsKey("/form/expectedGoal")) {
      texts.fault(header, "lacks the block 年度总体目标 of its form above it");
    }
  }

  private void strays(IndicatorReader indicators) {
    List<CellAddress> left = grid.left();
    int notes =
        left.stream()
            .filter(cell -> cell.row() > indicators.end())
            .filter(cell -> NOTE.matcher(grid.label(cell)).matches())
            .mapToInt(CellAddress::row)
            .findFirst()
            .orElse(Integer.MAX_VALUE);
    left.stream()
        .filter(cell -> cell.row() < notes && !grid.label(cell).isEmpty())
        .forEach(cell -> texts.fault(cell, "stands where the form has nothing"));
  }
}

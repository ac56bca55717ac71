package org.juesuan.budget.opendata;

import static org.juesuan.platform.service.opendata.FieldRole.classification;
import static org.juesuan.platform.service.opendata.FieldRole.key;
import static org.juesuan.platform.service.opendata.FieldRole.label;
import static org.juesuan.platform.service.opendata.FieldRole.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.juesuan.budget.table.AppropriationSum;
import org.juesuan.budget.table.CodeNames;
import org.juesuan.budget.table.TableService;
import org.juesuan.budget.table.YearNames;
import org.juesuan.platform.service.opendata.Field;
import org.juesuan.platform.service.opendata.FieldType;
import org.juesuan.platform.service.opendata.FiscalPackage;
import org.juesuan.platform.service.opendata.FiscalTable;
import org.juesuan.platform.web.problem.ProblemException;

/** Reads a department's year as a fiscal package. */
@ApplicationScoped
@Transactional
public class OpenDataService {

  /** The one resource of the package. */
  public static final String SPENDING = "spending";

  private final TableService tables;
  private final CodeNames names;

  OpenDataService(TableService tables, CodeNames names) {
    this.tables = tables;
    this.names = names;
  }

  /**
   * What was budgeted and spent, as the ledger has it now.
   *
   * @throws ProblemException {@code department-not-found}, {@code book-not-found}
   */
  public FiscalPackage ofYear(String department, int fiscalYear) {
    List<AppropriationSum> sums = tables.appropriations(department, fiscalYear);
    YearNames official = names.of(fiscalYear);
    List<SpendingRow> rows =
        sums.stream()
            .filter(AppropriationSum::hasMoney)
            .map(
                sum ->
                    new SpendingRow(
                        sum,
                        official.functional().get(sum.functional()),
                        official.economic().get(sum.economic())))
            .toList();
    return new FiscalPackage(
        "spending-" + department + "-" + fiscalYear,
        department + " " + fiscalYear + " 年度部门决算支出",
        fiscalYear,
        "the ledger of appropriations (指标账) of the department",
        List.of(new FiscalTable<>(SPENDING, "预算与支出", fields(department, fiscalYear), rows)));
  }

  private static List<Field<SpendingRow>> fields(String department, int fiscalYear) {
    return List.of(
        Field.required(
            "department", "部门代码", FieldType.STRING, key("department", "entity"), row -> department),
        Field.required(
            "fiscal_year",
            "年度",
            FieldType.INTEGER,
            key("fiscal_year", "datetime"),
            row -> fiscalYear),
        Field.required(
            "fund_code",
            "资金性质代码",
            FieldType.STRING,
            key("fund", "classification"),
            row -> row.sum().fund().code()),
        Field.required(
            "carried_over",
            "上年结转",
            FieldType.BOOLEAN,
            key("origin", "other"),
            row -> !row.sum().current()),
        Field.required(
            "functional_code",
            "功能分类科目编码",
            FieldType.STRING,
            classification("functional", "functional"),
            row -> row.sum().functional()),
        Field.optional(
            "functional_name",
            "功能分类科目名称",
            FieldType.STRING,
            label("functional", "functional"),
            SpendingRow::functionalName),
        Field.required(
            "economic_code",
            "部门预算支出经济分类科目编码",
            FieldType.STRING,
            classification("economic", "economic"),
            row -> row.sum().economic()),
        Field.optional(
            "economic_name",
            "部门预算支出经济分类科目名称",
            FieldType.STRING,
            label("economic", "economic"),
            SpendingRow::economicName),
        Field.required(
            "expenditure_kind",
            "支出类型",
            FieldType.STRING,
            key("expenditure_kind", "other"),
            row -> row.sum().kind()),
        Field.required(
            "initial_yuan",
            "年初预算数",
            FieldType.NUMBER,
            measure("approved"),
            row -> row.sum().balances().initial()),
        Field.required(
            "annual_budget_yuan",
            "全年预算数",
            FieldType.NUMBER,
            measure("adjusted"),
            row -> row.sum().balances().annualBudget()),
        Field.required(
            "paid_yuan",
            "全年执行数",
            FieldType.NUMBER,
            measure("executed"),
            row -> row.sum().expenditure()));
  }
}

package org.juesuan.procurement.opendata;

import static org.juesuan.platform.service.opendata.FieldRole.attribute;
import static org.juesuan.platform.service.opendata.FieldRole.key;
import static org.juesuan.platform.service.opendata.FieldRole.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.money.Money;
import org.juesuan.platform.service.opendata.Field;
import org.juesuan.platform.service.opendata.FieldRole;
import org.juesuan.platform.service.opendata.FieldType;
import org.juesuan.platform.service.opendata.FiscalPackage;
import org.juesuan.platform.service.opendata.FiscalTable;
import org.juesuan.procurement.contract.ContractService;
import org.juesuan.procurement.disclosure.ContractFigures;
import org.juesuan.procurement.payment.PaymentService;
import org.juesuan.procurement.plan.PlanFunds;
import org.juesuan.procurement.plan.PlanItem;
import org.juesuan.procurement.plan.PlanService;
import org.juesuan.procurement.supplier.SupplierSize;
import org.juesuan.procurement.year.ProcurementYear;

/** Reads what a department planned, contracted and paid in a year as a fiscal package. */
@ApplicationScoped
@Transactional
public class YearPackageService {

  /** What was planned. */
  public static final String PLAN = "plan";

  /** What was contracted and paid. */
  public static final String CONTRACTS = "contracts";

  private final PlanService plans;
  private final ContractService contracts;
  private final PaymentService payments;

  YearPackageService(PlanService plans, ContractService contracts, PaymentService payments) {
    this.plans = plans;
    this.contracts = contracts;
    this.payments = payments;
  }

  /** The package of a year; one in which nothing was procured has no rows. */
  public FiscalPackage ofYear(ProcurementYear year) {
    return new FiscalPackage(
        "procurement-" + year.department() + "-" + year.fiscalYear(),
        year.department() + " " + year.fiscalYear() + " 年度采购",
        year.fiscalYear(),
        "the plans and contracts of the department, and its ledger's payments on them",
        List.of(
            new FiscalTable<>(PLAN, "采购计划", planFields(year), plans.all(year)),
            new FiscalTable<>(CONTRACTS, "采购合同", contractFields(year), contracts(year))));
  }

  private List<YearContract> contracts(ProcurementYear year) {
    Map<UUID, PlanFunds> sources = payments.sources(year.department());
    Map<UUID, Map<UUID, Money>> paid = payments.paidIn(year.department(), year.fiscalYear());
    return contracts
        .signedUntil(year.department(), LocalDate.of(year.fiscalYear() + 1, 1, 1).minusDays(1))
        .stream()
        .map(
            contract ->
                new YearContract(
                    contract,
                    ContractFigures.of(
                        contract,
                        year.fiscalYear(),
                        sources,
                        paid.getOrDefault(contract.id(), Map.of()))))
        .filter(YearContract::counts)
        .toList();
  }

  private static List<Field<PlanItem>> planFields(ProcurementYear year) {
    List<Field<PlanItem>> fields = new ArrayList<>(ofYearFields(year));
    fields.add(text("plan_item", "计划标识", key("plan_item", "activity"), PlanItem::id));
    fields.add(text("title", "采购项目名称", attribute("plan_item", "activity"), PlanItem::title));
    fields.add(
        text(
            "catalogue_code", "品目编码", key("catalogue", "classification"), PlanItem::catalogueCode));
    fields.add(
        text("category", "类别", attribute("catalogue", "classification"), PlanItem::category));
    fields.add(text("state", "状态", attribute("plan_item", "activity"), PlanItem::state));
    fields.add(
        Field.optional(
            "method",
            "采购方式",
            FieldType.STRING,
            attribute("plan_item", "activity"),
            item -> item.method().orElse(null)));
    fields.add(
        Field.optional(
            "organisation",
            "组织形式",
            FieldType.STRING,
            attribute("plan_item", "activity"),
            item -> item.organisation().orElse(null)));
    fields.add(governmentProcurement(PlanItem::governmentProcurement));
    fields.add(planned("planned_general_budget_yuan", "一般公共预算", PlanFunds.GENERAL_BUDGET));
    fields.add(planned("planned_government_fund_yuan", "政府性基金预算", PlanFunds.GOVERNMENT_FUND));
    fields.add(planned("planned_other_fiscal_yuan", "其他财政性资金", PlanFunds.OTHER_FISCAL));
    fields.add(planned("planned_non_fiscal_yuan", "非财政性资金", PlanFunds.NON_FISCAL));
    return fields;
  }

  private static List<Field<YearContract>> contractFields(ProcurementYear year) {
    List<Field<YearContract>> fields = new ArrayList<>(ofYearFields(year));
    fields.add(text("contract", "合同标识", key("contract", "activity"), row -> row.contract().id()));
    fields.add(
        text(
            "number",
            "合同编号",
            attribute("contract", "activity"),
            row -> row.contract().award().number()));
    fields.add(
        text(
            "title",
            "合同名称",
            attribute("contract", "activity"),
            row -> row.contract().award().title()));
    fields.add(
        text(
            "plan_item",
            "计划标识",
            attribute("contract", "activity"),
            row -> row.contract().award().planItem()));
    fields.add(
        text(
            "catalogue_code",
            "品目编码",
            key("catalogue", "classification"),
            row -> row.contract().award().catalogueCode()));
    fields.add(
        text(
            "category",
            "类别",
            attribute("catalogue", "classification"),
            row -> row.contract().award().category()));
    fields.add(
        text(
            "method",
            "采购方式",
            attribute("contract", "activity"),
            row -> row.contract().award().method()));
    fields.add(
        text(
            "organisation",
            "组织形式",
            attribute("contract", "activity"),
            row -> row.contract().award().organisation()));
    fields.add(governmentProcurement(row -> row.contract().award().governmentProcurement()));
    fields.add(text("suppliers", "供应商代码", key("suppliers", "entity"), YearContract::suppliers));
    fields.add(
        Field.optional(
            "signed_on",
            "签订日期",
            FieldType.DATE,
            attribute("contract", "activity"),
            YearContract::signed));
    fields.add(amount("contracted_yuan", "合同金额", null, row -> row.figures().awarded().total()));
    fields.add(
        amount(
            "contracted_small_or_medium_yuan",
            "授予中小企业合同金额",
            null,
            row -> row.awardedTo(SupplierSize::isSmallOrMedium)));
    fields.add(
        amount(
            "contracted_small_or_micro_yuan",
            "授予小微企业合同金额",
            null,
            row -> row.awardedTo(SupplierSize::isSmallOrMicro)));
    fields.add(amount("paid_yuan", "支付金额", "executed", row -> row.figures().paid().total()));
    return fields;
  }

  private static <T> List<Field<T>> ofYearFields(ProcurementYear year) {
    return List.of(
        text("department", "部门代码", key("department", "entity"), row -> year.department()),
        Field.required(
            "fiscal_year",
            "年度",
            FieldType.INTEGER,
            key("fiscal_year", "datetime"),
            row -> year.fiscalYear()));
  }

  private static <T> Field<T> governmentProcurement(Function<T, Object> value) {
    return Field.required(
        "government_procurement",
        "政府采购",
        FieldType.BOOLEAN,
        key("government_procurement", "other"),
        value);
  }

  private static Field<PlanItem> planned(String name, String title, PlanFunds funds) {
    return amount(name, title, "approved", item -> item.planned().getOrDefault(funds, Money.ZERO));
  }

  private static <T> Field<T> amount(
      String name, String title, @Nullable String phase, Function<T, Object> value) {
    return Field.required(name, title, FieldType.NUMBER, measure(phase), value);
  }

  private static <T> Field<T> text(
      String name, String title, FieldRole role, Function<T, Object> value) {
    return Field.required(name, title, FieldType.STRING, role, value);
  }
}

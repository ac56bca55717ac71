package org.juesuan.gateway.report;

import java.util.Locale;

/**
 * The ids of the figures: a subject ({@code expenditure.basic}) and what is said of it ({@code
 * share}). They are part of the report's contract and never change their meaning.
 */
public final class FigureIds {

  public static final String TOTAL = "total";
  public static final String OPENING_BALANCE = "openingBalance";
  public static final String CLOSING_BALANCE = "closingBalance";
  public static final String REVENUE = "revenue";
  public static final String REVENUE_FISCAL = "revenue.fiscal";
  public static final String REVENUE_OTHER = "revenue.other";
  public static final String EXPENDITURE = "expenditure";
  public static final String FISCAL_TOTAL = "fiscal.total";
  public static final String GENERAL_BUDGET_EXPENDITURE = "generalBudget.expenditure";
  public static final String GOVERNMENT_FUND_EXPENDITURE = "governmentFund.expenditure";
  public static final String STATE_CAPITAL_REVENUE = "stateCapital.revenue";
  public static final String STATE_CAPITAL_EXPENDITURE = "stateCapital.expenditure";
  public static final String BASIC_GENERAL_BUDGET = "basic.generalBudget";
  public static final String BASIC_GOVERNMENT_FUND = "basic.governmentFund";
  public static final String BASIC_STATE_CAPITAL = "basic.stateCapital";
  public static final String BASIC_PERSONNEL = "basic.personnel";
  public static final String BASIC_OPERATING = "basic.operating";
  public static final String THREE_PUBLIC_TOTAL = "threePublic.total";
  public static final String OVERSEAS_TRAVEL = "threePublic.overseasTravel";
  public static final String OFFICIAL_RECEPTION = "threePublic.officialReception";
  public static final String VEHICLES = "threePublic.vehicles";
  public static final String VEHICLE_PURCHASE = "threePublic.vehiclePurchase";
  public static final String VEHICLE_OPERATION = "threePublic.vehicleOperation";
  public static final String OPERATING_EXPENSES = "operatingExpenses";

  public static final String PROCUREMENT = "procurement";
  public static final String PROCUREMENT_GOODS = "procurement.goods";
  public static final String PROCUREMENT_WORKS = "procurement.works";
  public static final String PROCUREMENT_SERVICES = "procurement.services";
  public static final String SMALL_OR_MEDIUM = "procurement.smallOrMedium";
  public static final String SMALL_OR_MICRO = "procurement.smallOrMicro";
  public static final String PROCUREMENT_PAID = "procurement.paid";
  public static final String SELF_EVALUATIONS = "selfEvaluations";
  public static final String ASSET_VEHICLE_VALUE = "assets.vehicleValue";
  public static final String PURCHASED_SERVICES = "purchasedServices";

  /** Complete ids: these figures are counts and have nothing but their number. */
  public static final String ADMINISTRATIVE_ESTABLISHMENT = "staffing.administrativeEstablishment";

  public static final String ADMINISTRATIVE_ACTUAL = "staffing.administrativeActual";
  public static final String INSTITUTION_ESTABLISHMENT = "staffing.institutionEstablishment";
  public static final String INSTITUTION_ACTUAL = "staffing.institutionActual";
  public static final String RETIRED = "staffing.retired";
  public static final String CONTRACTED = "staffing.contracted";
  public static final String INTERNAL_OFFICES = "department.internalOffices";

  public static final String OVERSEAS_GROUPS = "threePublic.counts.overseasGroups";
  public static final String OVERSEAS_PERSONS = "threePublic.counts.overseasPersons";
  public static final String VEHICLES_BOUGHT = "threePublic.counts.vehiclesBought";
  public static final String VEHICLES_HELD = "threePublic.counts.vehiclesHeld";
  public static final String RECEPTION_BATCHES = "threePublic.counts.receptionBatches";
  public static final String RECEPTION_PERSONS = "threePublic.counts.receptionPersons";

  public static final String ASSET_VEHICLES = "assets.vehicles";
  public static final String ASSET_GENERAL_EQUIPMENT = "assets.generalEquipment";
  public static final String ASSET_SPECIAL_EQUIPMENT = "assets.specialEquipment";
  public static final String ASSET_LARGE_EQUIPMENT = "assets.largeEquipment";
  public static final String SELF_EVALUATION_COUNT = SELF_EVALUATIONS + ".count";

  private FigureIds() {}

  /** The subject of one item of the functional classification (支出功能分类), by its code. */
  public static String functional(String code) {
    return "functional." + code;
  }

  /** The subject of one 类 of basic expenditure by economic classification (部门预算支出经济分类). */
  public static String economic(String code) {
    return "economic." + code;
  }

  /** The subject of expenditure of one kind: {@code expenditure.basic}, {@code .project}, …. */
  public static String expenditure(ExpenditureKind kind) {
    return "expenditure." + kind.id();
  }

  /** The vehicles of one use, a count. */
  public static String assetVehicles(VehicleUse use) {
    return ASSET_VEHICLES + "." + use.name().toLowerCase(Locale.ROOT);
  }

  /** The subject of a purchased service, counted from 1. */
  public static String purchasedService(int number) {
    return PURCHASED_SERVICES + "." + number;
  }

  /** A cell of a table of part one that no sentence speaks of; the column's unit is left out. */
  public static String tableCell(String table, String row, String column) {
    return "tables." + table + "." + row + "." + column.replaceFirst("Yuan$", "");
  }

  public static String amount(String subject) {
    return subject + ".amount";
  }

  public static String share(String subject) {
    return subject + ".share";
  }

  /** Against the approved budget of the year's beginning, of a subject that names its budget. */
  public static String budget(String subject) {
    return subject + ".budget";
  }

  /** Against {@link #budget}. */
  public static String difference(String subject) {
    return subject + ".difference";
  }

  public static String priorYearDifference(String subject) {
    return subject + ".priorYear.difference";
  }

  /** The id of the growth that belongs to a difference, whether or not the report has it. */
  public static String rateOf(String difference) {
    return difference.replaceFirst("difference$", "percent").replaceFirst("Difference$", "Percent");
  }

  public static String priorYearPercent(String subject) {
    return subject + ".priorYear.percent";
  }

  /** The subject of one form of self-evaluation (绩效自评), by the code of its project. */
  public static String selfEvaluation(String projectCode) {
    return "selfEvaluation." + projectCode;
  }

  /** The subject of a line of a form's fund block: {@code ….funds.total}. */
  public static String funds(String selfEvaluation, EvaluationSection.FundSource source) {
    return selfEvaluation + ".funds." + source.id();
  }

  /** The subject of a row of a form, counted from 1. */
  public static String indicator(String selfEvaluation, int row) {
    return selfEvaluation + ".indicator." + row;
  }

  /** 年初预算数 of a line. */
  public static String initialBudget(String subject) {
    return subject + ".initialBudget";
  }

  /** 全年预算数 of a line. */
  public static String annualBudget(String subject) {
    return subject + ".annualBudget";
  }

  /** 全年执行数 of a line. */
  public static String executed(String subject) {
    return subject + ".executed";
  }

  /** 执行率 of a line. */
  public static String executionRate(String subject) {
    return subject + ".executionRate";
  }

  /** 分值. */
  public static String weight(String subject) {
    return subject + ".weight";
  }

  /** 得分. */
  public static String score(String subject) {
    return subject + ".score";
  }

  /** Against 年初预算数. */
  public static String initialDifference(String subject) {
    return subject + ".initialDifference";
  }

  /** Against 年初预算数, in per cent of it. */
  public static String initialPercent(String subject) {
    return subject + ".initialPercent";
  }
}

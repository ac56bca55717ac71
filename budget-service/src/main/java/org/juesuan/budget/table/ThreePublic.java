package org.juesuan.budget.table;

/**
 * “三公”经费 out of fiscal appropriations (table 公开07): the budget of the beginning of the year beside
 * what was paid.
 *
 * @param overseasTravel 因公出国（境）费
 * @param officialReception 公务接待费
 * @param vehiclePurchase 公务用车购置费
 * @param vehicleOperation 公务用车运行维护费
 */
public record ThreePublic(
    BudgetAndExpenditure overseasTravel,
    BudgetAndExpenditure officialReception,
    BudgetAndExpenditure vehiclePurchase,
    BudgetAndExpenditure vehicleOperation) {

  /** 公务用车购置及运行维护费: purchase and operation together (identity A10). */
  public BudgetAndExpenditure vehicles() {
    return vehiclePurchase.plus(vehicleOperation);
  }

  /** 合计 of all items (identity A10). */
  public BudgetAndExpenditure total() {
    return overseasTravel.plus(officialReception).plus(vehicles());
  }
}

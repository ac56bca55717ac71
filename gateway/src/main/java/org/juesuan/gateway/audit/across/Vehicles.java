package org.juesuan.gateway.audit.across;

import java.util.List;
import java.util.stream.Stream;
import org.juesuan.gateway.audit.Check;
import org.juesuan.gateway.audit.Finding;
import org.juesuan.gateway.audit.Rule;
import org.juesuan.gateway.audit.Severity;
import org.juesuan.gateway.report.BudgetSection;
import org.juesuan.gateway.report.FigureIds;
import org.juesuan.gateway.report.ProcurementSection.Assets;
import org.juesuan.gateway.report.SectionAnswers;
import org.juesuan.platform.money.Money;

/**
 * Who holds no vehicle has none of value, and pays to run none; who bought one in the year holds
 * one. A vehicle that left the register in the year may explain running costs, but is to be named.
 */
final class Vehicles implements Check<SectionAnswers> {

  private static final String SOURCE = "国有资产占用与“三公”经费口径";
  private static final Rule VALUE = new Rule("S07", Severity.ERROR, "没有车辆，车辆价值应为零", SOURCE);
  private static final Rule RUNNING_COST =
      new Rule("S08", Severity.WARNING, "年末没有车辆，公务用车运行维护费应为零", SOURCE);
  private static final Rule PURCHASE =
      new Rule("S09", Severity.WARNING, "当年购置了公务用车，年末应有车辆", SOURCE);

  @Override
  public List<Rule> rules() {
    return List.of(VALUE, RUNNING_COST, PURCHASE);
  }

  @Override
  public Stream<Finding> findings(SectionAnswers answers) {
    return answers.procurement().delivered().stream()
        .filter(procurement -> procurement.assets().vehicles() == 0)
        .flatMap(
            procurement ->
                Stream.concat(
                    value(procurement.assets()),
                    answers.budget().delivered().stream().flatMap(Vehicles::costs)));
  }

  private static Stream<Finding> value(Assets assets) {
    return notZero(VALUE, FigureIds.ASSET_VEHICLE_VALUE, assets.vehicleValue());
  }

  private static Stream<Finding> costs(BudgetSection budget) {
    return Stream.concat(
        notZero(
            RUNNING_COST,
            FigureIds.VEHICLE_OPERATION,
            budget.threePublic().vehicleOperation().actual()),
        notZero(
            PURCHASE, FigureIds.VEHICLE_PURCHASE, budget.threePublic().vehiclePurchase().actual()));
  }

  private static Stream<Finding> notZero(Rule rule, String subject, Money amount) {
    return amount.isZero()
        ? Stream.empty()
        : Stream.of(
            Finding.of(
                rule,
                rule.sentence() + "，账上为" + amount + "元",
                List.of(FigureIds.ASSET_VEHICLES, FigureIds.amount(subject)),
                amount.toString(),
                Money.ZERO.toString()));
  }
}

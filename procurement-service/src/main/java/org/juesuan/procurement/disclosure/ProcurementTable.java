package org.juesuan.procurement.disclosure;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.juesuan.procurement.plan.PlanItem;
import org.juesuan.procurement.plan.PlanState;
import org.juesuan.procurement.policy.ProcurementCategory;

/**
 * 政府采购情况表 (T11) of a department's year. Only government procurement counts: what is bought outside
 * the catalogue and below the limit is kept in the service, but not here.
 *
 * @param rows 货物, 工程 and 服务
 */
public record ProcurementTable(List<Row> rows) {

  /**
   * A row.
   *
   * @param category which; empty for 合计
   * @param planned 采购计划金额, of plan items of the year that were not cancelled
   * @param awarded 实际采购金额 on the basis of contracts
   * @param paid 实际采购金额 on the basis of payments
   */
  public record Row(
      Optional<ProcurementCategory> category,
      FundAmounts planned,
      FundAmounts awarded,
      FundAmounts paid) {}

  /** Keeps a list of its own. */
  public ProcurementTable {
    rows = List.copyOf(rows);
  }

  /** The table of plan items and of the figures of contracts, all of government procurement. */
  public static ProcurementTable of(
      Collection<PlanItem> plan, Collection<ContractFigures> figures) {
    return new ProcurementTable(
        Arrays.stream(ProcurementCategory.values())
            .map(category -> row(category, plan, figures))
            .toList());
  }

  /** 合计: the sum of the rows, so that A12 (合计 = 货物 + 工程 + 服务) holds by construction. */
  public Row total() {
    return new Row(
        Optional.empty(),
        FundAmounts.sum(rows.stream().map(Row::planned)),
        FundAmounts.sum(rows.stream().map(Row::awarded)),
        FundAmounts.sum(rows.stream().map(Row::paid)));
  }

  private static Row row(
      ProcurementCategory category,
      Collection<PlanItem> plan,
      Collection<ContractFigures> figures) {
    Stream<FundAmounts> planned =
        plan.stream()
            .filter(item -> item.governmentProcurement() && item.state() != PlanState.CANCELLED)
            .filter(item -> item.category() == category)
            .map(item -> FundAmounts.of(item.planned()));
    List<ContractFigures> ofCategory =
        figures.stream().filter(one -> one.category() == category).toList();
    return new Row(
        Optional.of(category),
        FundAmounts.sum(planned),
        FundAmounts.sum(ofCategory.stream().map(ContractFigures::awarded)),
        FundAmounts.sum(ofCategory.stream().map(ContractFigures::paid)));
  }
}

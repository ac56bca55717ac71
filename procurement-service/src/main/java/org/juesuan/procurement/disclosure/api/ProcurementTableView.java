package org.juesuan.procurement.disclosure.api;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.procurement.disclosure.ProcurementTable;
import org.juesuan.procurement.policy.ProcurementCategory;

/** 政府采购情况表 (T11). */
@Schema(
    name = "ProcurementTable",
    description = "政府采购情况表 (T11): what was planned, and what was procured on both bases.")
public record ProcurementTableView(
    @Schema(description = "合计, 货物, 工程, 服务, in this order.") List<RowView> rows) {

  /** A row of the table. */
  @Schema(name = "ProcurementTableRow", description = "A row of 政府采购情况表.")
  public record RowView(
      @Schema(description = "Category of the row; null for 合计.", examples = "GOODS")
          @Nullable ProcurementCategory category,
      @Schema(description = "采购计划金额: plan items of the year that were not cancelled.")
          FundAmountsView planned,
      @Schema(
              description =
                  "实际采购金额 on the basis of contracts: signed in the year, with amendments up to"
                      + " 12-31, and what the year's amendments changed of earlier contracts.")
          FundAmountsView awarded,
      @Schema(
              description =
                  "实际采购金额 on the basis of payments: paid on contracts in the year, less what came"
                      + " back.")
          FundAmountsView paid) {

    static RowView of(ProcurementTable.Row row) {
      return new RowView(
          row.category().orElse(null),
          FundAmountsView.of(row.planned()),
          FundAmountsView.of(row.awarded()),
          FundAmountsView.of(row.paid()));
    }
  }

  /** Keeps a list of its own. */
  public ProcurementTableView {
    rows = List.copyOf(rows);
  }

  /** The view of a table. */
  public static ProcurementTableView of(ProcurementTable table) {
    return new ProcurementTableView(
        Stream.concat(Stream.of(table.total()), table.rows().stream()).map(RowView::of).toList());
  }
}

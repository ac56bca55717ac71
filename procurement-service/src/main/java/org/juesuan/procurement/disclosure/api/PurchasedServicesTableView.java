package org.juesuan.procurement.disclosure.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.platform.money.Money;
import org.juesuan.procurement.disclosure.PurchasedServicesTable;
import org.juesuan.procurement.purchasedservice.ServiceSupplierKind;
import org.juesuan.procurement.purchasedservice.api.GuidanceLevelForm;

/** 政府购买服务支出情况表 (T12). */
@Schema(
    name = "PurchasedServicesTable",
    description = "政府购买服务支出情况表 (T12), on the basis of payments.")
public record PurchasedServicesTableView(
    @Schema(description = "The services, by the guidance catalogue.") List<RowView> rows,
    @Schema(description = "合计, in yuan.", examples = "0.00") Money totalYuan) {

  /** A row of the table. */
  @Schema(name = "PurchasedServicesTableRow", description = "A purchased service and its amount.")
  public record RowView(
      @Schema(description = "Its place in the 指导性目录, the first level first.")
          List<GuidanceLevelForm> guidance,
      @Schema(description = "项目名称.", examples = "社会调查服务") String projectName,
      @Schema(description = "承接主体类型.", examples = "ENTERPRISE") ServiceSupplierKind supplierKind,
      @Schema(
              description = "决算数: paid in the year on its contracts, less what came back, in yuan.",
              examples = "50000.00")
          Money executedYuan) {

    /** Keeps a list of its own. */
    public RowView {
      guidance = List.copyOf(guidance);
    }

    static RowView of(PurchasedServicesTable.Row row) {
      return new RowView(
          row.service().guidance().stream()
              .map(level -> new GuidanceLevelForm(level.code(), level.name()))
              .toList(),
          row.service().projectName(),
          row.service().supplierKind(),
          row.executed());
    }
  }

  /** Keeps a list of its own. */
  public PurchasedServicesTableView {
    rows = List.copyOf(rows);
  }

  /** The view of a table. */
  public static PurchasedServicesTableView of(PurchasedServicesTable table) {
    return new PurchasedServicesTableView(
        table.rows().stream().map(RowView::of).toList(), table.total());
  }
}

package org.juesuan.gateway.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.juesuan.gateway.form.Layout;
import org.juesuan.gateway.form.TableForm;
import org.juesuan.gateway.report.AccountTable;
import org.juesuan.gateway.report.ProcurementSection;
import org.juesuan.gateway.report.ProcurementSection.PurchasedService;
import org.juesuan.platform.money.Money;

/** The two tables that procurement-service answers for: T11 政府采购情况表 and T12 政府购买服务支出情况表. */
final class PurchaseTables {

  private static final String EXECUTED = "executedYuan";
  private static final String PROCUREMENT = "procurement";

  private PurchaseTables() {}

  /** Whether a table of a form is one of them. */
  static boolean has(TableForm form) {
    return form.layout() instanceof Layout.Services || form.layout().table().equals(PROCUREMENT);
  }

  /** Its content. */
  static AccountTable of(TableForm form, ProcurementSection section) {
    return form.layout() instanceof Layout.Services ? services(section) : section.table();
  }

  /** Purchased services by their number, as the narrative counts them. */
  private static AccountTable services(ProcurementSection section) {
    List<AccountTable.Row> rows = new ArrayList<>();
    for (PurchasedService service : section.purchasedServices()) {
      rows.add(row(String.valueOf(rows.size() + 1), service.executed()));
    }
    rows.add(row("total", section.purchasedTotal()));
    return new AccountTable("purchased-services", rows);
  }

  private static AccountTable.Row row(String row, Money executed) {
    return new AccountTable.Row(row, null, null, 0, true, Map.of(EXECUTED, executed));
  }
}

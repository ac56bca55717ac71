package org.juesuan.budget.finalaccount;

import org.jspecify.annotations.Nullable;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.platform.money.Money;

/**
 * Payload of {@code org.juesuan.budget.comparatives.recorded.v1}; its schema says what it means.
 */
record ComparativesRecorded(
    String department,
    int fiscalYear,
    long version,
    int comparativeYear,
    String origin,
    String source,
    Money totalYuan,
    Money revenueYuan,
    Money expenditureYuan,
    Money fiscalTotalYuan,
    @Nullable Money operatingExpensesYuan) {

  private static final String IMPORTED = "IMPORTED";

  static ComparativesRecorded of(BookId id, Comparatives comparatives, long version) {
    return new ComparativesRecorded(
        id.department(),
        id.fiscalYear(),
        version,
        comparatives.fiscalYear(),
        IMPORTED,
        comparatives.source(),
        comparatives.total(),
        comparatives.revenue(),
        comparatives.expenditure(),
        comparatives.fiscalTotal(),
        comparatives.operatingExpenses());
  }
}

package org.juesuan.budget.finalaccount.api;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.table.RevenueAndExpenditure;
import org.juesuan.platform.money.Money;

/** Both sides of an account; a figure that is not held is null. */
@Schema(
    description =
        "Both sides of an account, yuan. revenue + surplusUsed + openingBalance = expenditure +"
            + " surplusDistributed + closingBalance = total; a figure that is not held is null and"
            + " named in notHeld.")
public record TotalsPart(
    @Schema(description = "本年收入.", examples = "49480800.00") @Nullable Money revenueYuan,
    @Schema(description = "使用非财政拨款结余; always 0.00 of fiscal money.", examples = "0.00")
        @Nullable Money surplusUsedYuan,
    @Schema(description = "年初结转和结余.", examples = "2329400.00") @Nullable Money openingBalanceYuan,
    @Schema(description = "本年支出.", examples = "50218075.00") Money expenditureYuan,
    @Schema(description = "结余分配; always 0.00 of fiscal money.", examples = "0.00")
        @Nullable Money surplusDistributedYuan,
    @Schema(description = "年末结转和结余.", examples = "1592125.00") @Nullable Money closingBalanceYuan,
    @Schema(description = "总计 of either side.", examples = "51810200.00")
        @Nullable Money totalYuan) {

  static TotalsPart of(RevenueAndExpenditure account) {
    return new TotalsPart(
        account.revenue(),
        account.surplusUsed(),
        account.openingBalance(),
        account.expenditure(),
        account.surplusDistributed(),
        account.closingBalance(),
        account.total());
  }

  /** Only the expenditure, where the rest is not held. */
  static TotalsPart of(Optional<RevenueAndExpenditure> account, Money expenditure) {
    return account
        .map(TotalsPart::of)
        .orElseGet(() -> new TotalsPart(null, null, null, expenditure, null, null, null));
  }
}

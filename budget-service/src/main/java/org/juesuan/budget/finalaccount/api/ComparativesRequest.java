package org.juesuan.budget.finalaccount.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.finalaccount.Comparatives;
import org.juesuan.budget.ledger.api.NotNegative;
import org.juesuan.platform.money.Money;

/** The comparatives to be recorded. */
@Schema(description = "Figures of the year before, taken over from that year's published account.")
public record ComparativesRequest(
    @Schema(
            description = "The year the figures belong to: the one before the account's.",
            examples = "2019")
        @NotNull
        @Min(2000)
        @Max(2100)
        Integer fiscalYear,
    @Schema(description = "Where they were taken from.", examples = "2019年度部门决算")
        @NotBlank
        @Size(max = 200)
        String source,
    @Schema(description = "收入支出总计 of that year, yuan.", examples = "47951400.00")
        @NotNull
        @NotNegative
        Money totalYuan,
    @Schema(description = "本年收入 of that year, yuan.", examples = "41782800.00")
        @NotNull
        @NotNegative
        Money revenueYuan,
    @Schema(description = "本年支出 of that year, yuan.", examples = "46963900.00")
        @NotNull
        @NotNegative
        Money expenditureYuan,
    @Schema(description = "财政拨款收入支出总计 of that year, yuan.", examples = "47951400.00")
        @NotNull
        @NotNegative
        Money fiscalTotalYuan,
    @Schema(
            description = "机关运行经费 of that year, yuan; null where that account publishes none.",
            examples = "1885200.00")
        @NotNegative
        @Nullable Money operatingExpensesYuan) {

  Comparatives toComparatives() {
    return new Comparatives(
        fiscalYear,
        source,
        totalYuan,
        revenueYuan,
        expenditureYuan,
        fiscalTotalYuan,
        operatingExpensesYuan);
  }
}

package org.juesuan.evaluation.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.juesuan.evaluation.template.FundSource;
import org.juesuan.platform.money.Money;

/**
 * A line of the fund block (项目资金) as written; null is an empty cell or a dash.
 *
 * @param source which money
 * @param initialBudget 年初预算数
 * @param annualBudget 全年预算数
 * @param executed 全年执行数
 * @param weight 分值
 * @param ratePercent 执行率, "100" for 100%
 * @param score 得分
 */
public record WrittenFundLine(
    FundSource source,
    @Nullable String initialBudget,
    @Nullable String annualBudget,
    @Nullable String executed,
    @Nullable String weight,
    @Nullable String ratePercent,
    @Nullable String score) {

  FundLine read(AmountUnit unit) {
    List<String> printed =
        unit == AmountUnit.WAN_YUAN
            ? Stream.of(initialBudget, annualBudget, executed).filter(Objects::nonNull).toList()
            : List.of();
    return new FundLine(
        source,
        money(initialBudget, unit),
        money(annualBudget, unit),
        money(executed, unit),
        number(weight),
        number(ratePercent),
        number(score),
        printed);
  }

  private static @Nullable Money money(@Nullable String written, AmountUnit unit) {
    return written == null ? null : unit.money(new BigDecimal(written));
  }

  private static @Nullable BigDecimal number(@Nullable String written) {
    return written == null ? null : new BigDecimal(written);
  }
}

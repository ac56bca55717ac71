package org.juesuan.procurement.asset;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.money.Money;

/**
 * Depreciation of a card by the straight line, for display alone: no figure that is disclosed rests
 * on it. The month of acquisition counts whole and no residual value is left (政府会计准则第3号应用指南,
 * 财会〔2017〕4号).
 *
 * @param usefulLifeYears over how many years; null if it is not depreciated, as land
 * @param accumulated 累计折旧, yuan
 * @param net 账面净值, yuan
 */
public record Depreciation(@Nullable Integer usefulLifeYears, Money accumulated, Money net) {

  private static final int MONTHS = 12;

  /**
   * The depreciation of a card up to a day.
   *
   * @param lives years by class, for a card without a life of its own
   */
  public static Depreciation of(CardContent card, UsefulLives lives, LocalDate day) {
    Money value = card.value();
    Integer years = lives.of(card);
    if (years == null) {
      return new Depreciation(null, Money.ZERO, value);
    }
    long life = (long) years * MONTHS;
    long begun =
        ChronoUnit.MONTHS.between(card.acquiredOn().withDayOfMonth(1), day.withDayOfMonth(1)) + 1;
    long months = Math.max(0, Math.min(life, begun));
    Money accumulated =
        Money.ofYuan(
            value
                .yuan()
                .multiply(BigDecimal.valueOf(months))
                .divide(BigDecimal.valueOf(life), 2, RoundingMode.HALF_UP));
    return new Depreciation(years, accumulated, value.minus(accumulated));
  }
}

package org.juesuan.budget.finalaccount;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.juesuan.budget.finalaccount.FigureChange.Base;
import org.juesuan.platform.money.Money;
import org.juesuan.platform.money.Percent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The rules of a final account")
class FinalAccountRuleTest {

  @ParameterizedTest(name = "{0} and {1} days, rolling {2}: {3}")
  @DisplayName(
      "publication is due some calendar days after the approval, on a weekend or behind it")
  @CsvSource({
    "2021-08-20, 20, false, 2021-09-09",
    "2021-08-22, 20, false, 2021-09-11",
    "2021-08-22, 20, true, 2021-09-13",
    "2021-08-23, 20, true, 2021-09-13",
    "2021-08-24, 20, true, 2021-09-13",
    "2021-12-20, 20, false, 2022-01-09",
    "2024-02-10, 20, false, 2024-03-01"
  })
  void deadline(LocalDate approved, int days, boolean rolls, LocalDate due) {
    assertEquals(due, new FinalAccountRule(BigDecimal.TEN, days, rolls).publishBy(approved));
  }

  @ParameterizedTest(name = "{0} instead of {1}: {2}")
  @DisplayName("C03, D-17: a change of the percentage or more, and anything from nothing, asks why")
  @CsvSource({
    "105.00, 100.00, true, 5.00",
    "104.99, 100.00, false, 4.99",
    "95.00, 100.00, true, 5.00",
    "95.01, 100.00, false, 4.99",
    "1620.00, 67500.00, true, 97.60",
    "0.00, 6900.00, true, 100.00",
    "0.01, 0.00, true,",
    "0.00, 0.00, false,",
    "100.00, 100.00, false, 0.00",
    "9999999999999999.99, 9999999999999999.98, false, 0.0000000000000001",
    "49480800.00, 41782800.00, true, 18.42",
    "51810200.00, 47951400.00, true, 8.05"
  })
  void changes(String value, String base, boolean asks, String percent) {
    FigureChange change =
        new FigureChange("total", Base.PRIOR_YEAR, Money.of(base), Money.of(value));
    assertEquals(asks, change.reaches(new BigDecimal("5.00")));
    assertEquals(percent, change.percent().map(Percent::printed).orElse(null));
  }
}

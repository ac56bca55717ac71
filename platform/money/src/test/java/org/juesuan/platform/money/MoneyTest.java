package org.juesuan.platform.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Money is exact, and printed by one rule")
class MoneyTest {

  @ParameterizedTest
  @ValueSource(strings = {"0.00", "1620.00", "-6.59", "9999999999999999.99", "0000001.00"})
  void readsTheWrittenForm(String written) {
    assertEquals(0, Money.of(written).yuan().compareTo(new BigDecimal(written)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1",
        "1.0",
        "1.000",
        "1e3",
        "1E+2",
        "+1.00",
        " 1.00",
        "1.00 ",
        "1,000.00",
        "-0.00",
        "NaN",
        "１.00",
        ".50",
        "10000000000000000.00",
        "1.00\n"
      })
  void refusesEveryOtherForm(String written) {
    assertThrows(IllegalArgumentException.class, () -> Money.of(written));
  }

  @Test
  void equalAmountsAreEqualRecordsWhateverTheirScaleWas() {
    assertEquals(Money.of("5.00"), Money.ofYuan(new BigDecimal("5")));
    assertThrows(IllegalArgumentException.class, () -> Money.ofYuan(new BigDecimal("0.001")));
  }

  @Test
  @DisplayName(
      "A02 the three functional classes of the 2020 account sum exactly to its expenditure")
  void sumsAreExact() {
    Money sum = Money.sum(Stream.of("1620.00", "43251455.00", "6965000.00").map(Money::of));
    assertEquals(Money.of("50218075.00"), sum);
    assertTrue(sum.isAtLeast(Money.of("50218075.00")));
    assertFalse(sum.isAtLeast(Money.of("50218075.01")));
  }

  @ParameterizedTest
  @CsvSource({
    "50218075.00,5021.81",
    "1620.00,0.16",
    "-65880.00,-6.59",
    "44079420.00,4407.94",
    "50.00,0.01",
    "49.99,0.00",
    "0.00,0.00",
    "6138655.00,613.87"
  })
  @DisplayName("10 000 yuan are printed with two decimals, half up")
  void printsTenThousands(String yuan, String printed) {
    assertEquals(printed, new WanYuan(Money.of(yuan)).printed());
  }

  @Test
  void runningTextPrintsNoMoneyAsPlainZero() {
    assertEquals("0", new WanYuan(Money.ZERO).printedInText());
    assertEquals("0.00", new WanYuan(Money.of("0.01")).printedInText());
  }

  @ParameterizedTest
  @CsvSource({
    "-65880.00,67500.00,97.60",
    "1620.00,50218075.00,0.003",
    "44079420.00,50218075.00,87.78",
    "3858800.00,47951400.00,8.05",
    "49480800.00,49480800.00,100.00",
    "0.00,10.00,0.00"
  })
  @DisplayName("N02-N12 percentages come from yuan, are rounded once, and never hide what is there")
  void printsPercentages(String part, String whole, String printed) {
    assertEquals(printed, Percent.of(Money.of(part), Money.of(whole)).absolute().printed());
  }

  @Test
  void thereIsNoPercentageOfNothing() {
    assertThrows(IllegalArgumentException.class, () -> Percent.of(Money.of("1.00"), Money.ZERO));
  }
}

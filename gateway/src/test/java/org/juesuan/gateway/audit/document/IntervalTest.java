package org.juesuan.gateway.audit.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {

  @ParameterizedTest(name = "{0} higher by {1}: {2}")
  @CsvSource({
    "5181.02, 385.88, 8.047194～8.047436",
    "4948.08, 769.80, 18.423685～18.424013",
    "5021.81, 325.42, 6.929031～6.929273",
    "0.16, -6.59, -97.703704～-97.555556",
  })
  @DisplayName("a growth is evaluated at the corners of amount and difference")
  void growth(String amount, String difference, String expected) {
    assertEquals(
        Optional.of(expected),
        Interval.growth(rounded(amount), rounded(difference)).map(one -> one.printed(6)));
  }

  @ParameterizedTest(name = "{0} of {1}: {2}")
  @CsvSource({
    "0.16, 5021.81, 0.003087～0.003286",
    "267.10, 278.02, 96.068699～96.075751",
  })
  @DisplayName("a share is evaluated at the corners of part and whole")
  void share(String part, String whole, String expected) {
    assertEquals(
        Optional.of(expected), rounded(part).percentOf(rounded(whole)).map(one -> one.printed(6)));
  }

  @Test
  @DisplayName("against a base that may be zero there is no growth")
  void noBase() {
    assertEquals(Optional.empty(), Interval.growth(rounded("5.00"), rounded("5.00")));
    assertEquals(Optional.empty(), rounded("5.00").percentOf(rounded("0.00")));
  }

  @Test
  @DisplayName("two roundings of one amount differ by at most one last digit")
  void meets() {
    assertTrue(rounded("326.71").meets(rounded("326.72")));
    assertFalse(rounded("326.71").meets(rounded("326.73")));
    assertTrue(Interval.truncated(new BigDecimal("66.66"), 2).holds(new BigDecimal("66.669")));
    assertFalse(rounded("66.66").holds(new BigDecimal("66.669")));
  }

  @ParameterizedTest(name = "{0} {1} stands for {2}")
  @CsvSource({
    "WAN_YUAN, 4407.94, 44079350.00～44079450.00",
    "WAN_YUAN, 769.8, 7697950.00～7698050.00",
    "WAN_YUAN, 14, 139950.00～140050.00",
    "WAN_YUAN, 47.7723, 477722.50～477723.50",
    "WAN_YUAN, '1,234.50', 12344950.00～12345050.00",
    "WAN_YUAN, —, 0.00",
    "WAN_YUAN, '', 0.00",
    "YUAN, 44079400.00, 44079400.00",
    "PERCENT, 100 %, 99.50～100.50",
    "PERCENT, 8.05%, 8.05～8.06",
  })
  @DisplayName("what a printed number stands for, in yuan or as it is counted")
  void reads(Kind kind, String text, String expected) {
    Document document =
        Document.of(
            List.of(
                new Published("a.amount", "", kind, text),
                new Published("b.amount", "", Kind.WAN_YUAN, "1.00")));

    assertEquals(Optional.of(expected), document.value("a.amount").map(one -> one.printed(2)));
  }

  private static Interval rounded(String number) {
    return Interval.rounded(new BigDecimal(number), 2);
  }
}

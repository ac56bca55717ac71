package org.juesuan.procurement.supplier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The code of a supplier")
class SupplierCodeTest {

  private static final String OF_THE_STANDARD = "91350100M000100Y43";
  private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  @ParameterizedTest
  @ValueSource(
      strings = {
        OF_THE_STANDARD, // the example of GB 32100-2015
        "91110000802100433B", // Baidu
        "914403001922038216", // Huawei
        "91440300708461136T", // Tencent
        "91330100799655058B", // Alibaba
        "12100000400000624D", // Peking University
      })
  @DisplayName("is taken as published bodies and companies carry it")
  void published(String code) {
    assertEquals(Optional.empty(), SupplierCode.fault(code));
    assertTrue(new SupplierCode(code).isCreditCode());
  }

  @Test
  @DisplayName("has one check digit and no other, wherever it is mistyped")
  void everyMistakeIsFound() {
    IntStream.range(0, 18)
        .filter(place -> place < 2 || place > 7)
        .forEach(
            place ->
                CHARACTERS
                    .chars()
                    .filter(other -> other != OF_THE_STANDARD.charAt(place))
                    .forEach(
                        other ->
                            assertTrue(
                                SupplierCode.fault(with(place, (char) other)).isPresent(),
                                () -> with(place, (char) other))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "91350100M000100Y4",
        "91350100M000100Y430",
        "91350100m000100y43",
        "9135O100M000100Y43",
        "91350100I000100Y43",
        "91350100S000100Y43",
        "91350100V000100Y43",
        "91350100Z000100Y43",
        " 91350100M000100Y43",
        "91350100M000100Y43\n",
        "９1350100M000100Y43",
        "X-110106-000001",
        "P-110106-1"
      })
  @DisplayName("has a form")
  void form(String written) {
    assertTrue(SupplierCode.fault(written).isPresent());
    assertThrows(IllegalArgumentException.class, () -> new SupplierCode(written));
  }

  @Test
  @DisplayName("is never the number of an identity card, whatever its check digit says")
  void noIdentityCard() {
    for (int day = 1; day <= 28; day++) {
      for (int number = 0; number < 40; number++) {
        String card = identityCard("110106199001%02d%03d".formatted(day, number));
        assertEquals(
            Optional.of("must not be the number of a person's identity card"),
            SupplierCode.fault(card));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"110106199002300010", "110106199013010010"})
  @DisplayName("is judged by its check digit where the digits are no birthday")
  void noBirthday(String digits) {
    assertFalse(SupplierCode.fault(digits).orElse("").contains("identity"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"F-110106-000001", "P-110106-000213"})
  @DisplayName("is a number of the register where the law gives none")
  void register(String code) {
    assertFalse(new SupplierCode(code).isCreditCode());
  }

  private static String with(int place, char other) {
    return OF_THE_STANDARD.substring(0, place) + other + OF_THE_STANDARD.substring(place + 1);
  }

  /** GB 11643-1999: weights are the powers of two, modulo 11. */
  private static String identityCard(String seventeen) {
    int sum = 0;
    for (int place = 0; place < 17; place++) {
      sum += (seventeen.charAt(place) - '0') * ((1 << (17 - place)) % 11);
    }
    return seventeen + "10X98765432".charAt(sum % 11);
  }
}

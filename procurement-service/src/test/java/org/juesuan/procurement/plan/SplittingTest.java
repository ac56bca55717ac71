package org.juesuan.procurement.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.money.Money;
import org.juesuan.procurement.policy.CatalogueCode;
import org.juesuan.procurement.policy.ProcurementPolicy;
import org.juesuan.procurement.policy.store.BuiltInPolicies;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Limits of the policy: goods and services 1 000 000 and 2 000 000, works 1 200 000, 4 000 000. */
@DisplayName("Purchases that look like one cut in pieces")
class SplittingTest {

  private static final ProcurementPolicy POLICY = BuiltInPolicies.named("central-2020");
  private static final String PROJECT = "XM2020-001";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // of one project and kind, together above the limit of open tender
        "C0201|1500000.00 500000.01|P11",
        "C0201|1500000.00 500000.00|-", // "超过": just the limit is not above it
        "C0201|700000.00 700000.00 700000.00|P11",
        "C0201|2000000.01|-", // one purchase above the limit is a matter of its method
        "C0201|2000000.00 100000.00|-", // what reaches the limit alone does not stay below it
        "B01|3000000.00 3000000.00|-", // the rule is about goods and services
        // just under a limit, twice
        "A0301|900000.00 900000.00|P12",
        "A0301|899999.99 900000.00|-",
        "A0301|999999.99 900000.00|P12",
        "A0301|1000000.00 900000.00|-", // just the limit is at it
        "A0301|999999.99|-",
        "B01|1080000.00 1199999.99|P12",
        "B01|1079999.99 1199999.99|-",
        "B01|3600000.00 3999999.99|P12",
        "B01|3600000.00 4000000.00|-",
        "C0201|1800000.00 1999999.99|P11 P12",
      })
  @DisplayName("are found at the limit and not beside it")
  void borders(CatalogueCode code, String amounts, @Nullable String rules) {
    List<Purchase> purchases = new ArrayList<>();
    for (String amount : amounts.split(" ", -1)) {
      purchases.add(purchase(code.value(), PROJECT, amount, false, false));
    }
    assertEquals(rules == null ? "" : rules, found(purchases));
  }

  @ParameterizedTest
  @CsvSource({
    "C02010101, C02010199, P11",
    "C02010101, C02010100, P11", // the filled form of C020101
    "C02010101, C02010201, ''",
    "C0201, C020101, ''", // a coarse code is a kind of its own
  })
  @DisplayName("are of one kind up to the third level of the catalogue")
  void kinds(String first, String second, String rule) {
    assertEquals(
        rule,
        found(
            List.of(
                purchase(first, PROJECT, "1500000.00", false, false),
                purchase(second, PROJECT, "1500000.00", false, false))));
  }

  @Test
  @DisplayName("are of one project; basic expenditure is none")
  void projects() {
    assertEquals(
        "",
        found(
            List.of(
                purchase("C0201", PROJECT, "1500000.00", false, false),
                purchase("C0201", "XM2020-002", "1500000.00", false, false))));
    assertEquals(
        "",
        found(
            List.of(
                purchase("C0201", null, "1500000.00", false, false),
                purchase("C0201", null, "1500000.00", false, false))));
  }

  @Test
  @DisplayName("are neither those in open tender nor those approved nor those treated as in scope")
  void innocent() {
    assertEquals(
        "",
        found(
            List.of(
                purchase("C0201", PROJECT, "1900000.00", true, true),
                purchase("C0201", PROJECT, "1900000.00", true, true))));
    assertEquals(
        "",
        found(
            List.of(
                purchase("A0301", null, "950000.00", true, false),
                purchase("A0301", null, "950000.00", true, false))));
  }

  private static String found(List<Purchase> purchases) {
    return String.join(
        " ", Splitting.in(purchases, POLICY).stream().map(one -> one.rule().id()).toList());
  }

  private static Purchase purchase(
      String code, @Nullable String project, String amount, boolean inScope, boolean competed) {
    return new Purchase(
        UUID.randomUUID(), new CatalogueCode(code), project, Money.of(amount), inScope, competed);
  }
}

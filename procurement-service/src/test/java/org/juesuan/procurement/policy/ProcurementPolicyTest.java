package org.juesuan.procurement.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.money.Money;
import org.juesuan.procurement.policy.store.BuiltInPolicies;
import org.juesuan.procurement.policy.store.PolicyJson;
import org.juesuan.procurement.problem.Fault;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A policy of procurement")
class ProcurementPolicyTest {

  private static final ProcurementPolicy CENTRAL = BuiltInPolicies.named("central-2020");
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Test
  @DisplayName("that comes with the service has no fault and is written as it is read")
  void builtIn() {
    for (ProcurementPolicy policy : BuiltInPolicies.all()) {
      assertEquals(List.of(), PolicyFaults.of(policy), policy.id());
      assertEquals(policy, PolicyJson.read(PolicyJson.write(policy)));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "/id|\"B\"|/id",
        "/region|\"1101\"|/region",
        "/validFrom|\"1999-12-31\"|/validFrom",
        "/title|\" \"|/title",
        "/catalogue/1/code|\"A02010103\"|/catalogue/1/code",
        "/catalogue/0/organisation|\"DECENTRALISED\"|/catalogue/0/organisation",
        "/catalogue/0/from|\"0.00\"|/catalogue/0/from",
        "/catalogue/0/source/document|\"\"|/catalogue/0/source/document",
        "/limits/0/category|\"WORKS\"|/limits/1/category",
        "/limits/0/category|\"WORKS\"|/limits",
        "/limits/0/decentralisedFrom|\"0.00\"|/limits/0/decentralisedFrom",
        "/limits/0/openTenderFrom|\"999999.99\"|/limits/0/openTenderFrom",
        "/reservations/0/categories|[]|/reservations/0/categories",
        "/reservations/0/categories|[\"GOODS\",\"GOODS\"]|/reservations/0/categories",
        "/reservations/0/percent|100.01|/reservations/0/percent",
        "/reservations/0/smallOrMicroPercent|-1|/reservations/0/smallOrMicroPercent",
        "/reservations/0/whollyUpTo|\"-1.00\"|/reservations/0/whollyUpTo",
        "/priceDeductions/0/to|5|/priceDeductions/0/to",
        "/priceDeductions/0/consortiumTo|1|/priceDeductions/0/consortiumTo",
        "/splitting/nearPercent|0.001|/splitting/nearPercent",
      })
  @DisplayName("with a fault is found with its place")
  void faults(String pointer, String value, String place) throws JsonProcessingException {
    assertTrue(
        PolicyFaults.of(changed(pointer, value)).stream()
            .map(Fault::pointer)
            .anyMatch(place::equals));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{}", "{\"id\":\"x\"}", "[]", "{\"id\":\"x\",\"id\":\"y\"}", "{\"stranger\":1}"})
  @DisplayName("that misses members is none")
  void unreadable(String json) {
    assertThrows(IllegalArgumentException.class, () -> PolicyJson.read(json));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "110106-208-005, 2019-12-31, -, -",
        "110106-208-005, 2020-01-01, central-2020, false",
        "110106-208-005, 2020-12-31, central-2020, false",
        "110106-208-005, 2021-01-01, central-2021, false",
        "110106-208-005, 2022-06-30, central-2021, false",
        "110106-208-005, 2022-07-01, central-2022-07, false",
        "110107-208-005, 2023-05-01, province, true",
        "110106-208-005, 2023-05-01, district, true",
        "110106, 2023-04-30, province, true",
        "110106, 2023-05-01, district, true",
        "120106-208, 2023-05-01, central-2022-07, false",
      })
  @DisplayName("holds for a department from its first day on, the nearest region before all others")
  void inForce(String department, LocalDate day, @Nullable String id, @Nullable Boolean local) {
    List<ProcurementPolicy> known =
        Stream.concat(
                BuiltInPolicies.all().stream(),
                Stream.of(
                    policy("district", "110106", "2023-05-01"),
                    policy("province", "110000", "2023-01-01")))
            .toList();
    var found = PolicyInForce.of(known, department, day);
    assertEquals(id, found.map(one -> one.policy().id()).orElse(null));
    assertEquals(local, found.map(PolicyInForce::local).orElse(null));
  }

  @ParameterizedTest
  @CsvSource({
    "A02010104, 0.01, true", // in the catalogue
    "A020102, 9999.99, false", // in the catalogue from 10 000 on
    "A02010202, 10000.00, true",
    "A0301, 999999.99, false",
    "A0301, 1000000.00, true", // just the limit is at it
    "B01, 1199999.99, false",
    "B01, 1200000.00, true",
    "C1204, 999999.99, false",
    "C1204, 1000000.00, true",
  })
  @DisplayName("says what is government procurement; just a limit is at the limit")
  void scope(CatalogueCode code, String amount, boolean inScope) {
    assertEquals(inScope, CENTRAL.isInScope(code, Money.of(amount)));
  }

  @ParameterizedTest
  @CsvSource({
    "A0201, A02010104, true",
    "A02010000, A02010104, true",
    "A02010104, A0201, false",
    "A0201, A0201, true",
    "A02, A0302, false",
    "B02, A02, false",
    "A02000000, A02010104, true",
  })
  @DisplayName("covers what lies below a code, in the short and in the filled form")
  void covers(CatalogueCode wide, CatalogueCode narrow, boolean covers) {
    assertEquals(covers, wide.covers(narrow));
  }

  @ParameterizedTest
  @CsvSource({
    "A02010104, A020101",
    "A02010100, A020101",
    "A0201, A0201",
    "C12040000, C1204",
    "B01000000, B01",
    "A0206180203, A020618",
  })
  @DisplayName("counts purchases as of one kind at the third level")
  void kind(CatalogueCode code, String kind) {
    assertEquals(kind, code.kind());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "D01", "A1", "A012", "a01", "A0101010101 ", "A010101010101"})
  @DisplayName("knows no other codes")
  void codes(String written) {
    assertThrows(IllegalArgumentException.class, () -> new CatalogueCode(written));
  }

  private static ProcurementPolicy policy(String id, String region, String validFrom) {
    ObjectNode document = PolicyJson.tree(CENTRAL).deepCopy();
    document.put("id", id).put("region", region).put("validFrom", validFrom);
    return PolicyJson.read(document.toString());
  }

  private static ProcurementPolicy changed(String pointer, String value)
      throws JsonProcessingException {
    ObjectNode document = PolicyJson.tree(CENTRAL).deepCopy();
    JsonPointer place = JsonPointer.compile(pointer);
    var parent = document.at(place.head());
    var content = MAPPER.readTree(value);
    if (parent instanceof ArrayNode list) {
      list.set(place.last().getMatchingIndex(), content);
    } else {
      ((ObjectNode) parent).set(place.last().getMatchingProperty(), content);
    }
    return PolicyJson.read(document.toString());
  }
}

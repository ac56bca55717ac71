package org.juesuan.gateway.audit.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.juesuan.gateway.audit.Finding;
import org.juesuan.gateway.audit.Severity;
import org.juesuan.gateway.audit.api.Documents;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published final account of 2020, whose defects a register lists (D-01 to D-34). */
class SampleAuditTest {

  private static final List<Finding> FINDINGS =
      new DocumentAudit().findings(Documents.read(Documents.fengtai()));

  @Test
  @DisplayName("errors are those of the register, and no other")
  void errors() {
    assertEquals(
        Map.of(
            "E09", List.of("/evaluations/7/indicators/4/secondLevel"), // D-03
            "F07", List.of("/functional/1/name")), // D-12
        placesByRule(Severity.ERROR));
  }

  @ParameterizedTest(name = "{1}: {0} at {2} places")
  @CsvSource({
    "C01, D-01, 1",
    "C07, D-17, 1",
    "E08, D-02, 1",
    "E10, D-04, 5",
    "E11, D-06, 3",
    "E12, D-07, 11",
    "E14, D-05, 1",
    "F01, D-08 D-14, 5",
    "F02, D-15, 1",
    "F05, D-11, 1",
    "F11, D-29, 1",
    "F12, D-13, 1",
  })
  @DisplayName("a warning is a defect of the register, as often as it stands there")
  void warnings(String rule, String defect, int times) {
    assertEquals(times, placesByRule(Severity.WARNING).getOrDefault(rule, List.of()).size());
  }

  @Test
  @DisplayName("there is no other warning, no question, and rounding explains nothing away")
  void nothingElse() {
    assertEquals(12, placesByRule(Severity.WARNING).size());
    assertEquals(Map.of(), placesByRule(Severity.QUERY));
    assertEquals(Map.of(), placesByRule(Severity.INFO));
  }

  @Test
  @DisplayName("C01 the break between the years is recomputed as intervals: 98.75 against 232.94")
  void recomputesTheBreak() {
    Finding found =
        FINDINGS.stream().filter(one -> one.rule().equals("C01")).findFirst().orElseThrow();

    assertEquals("232.93～232.95万元", found.stated());
    assertEquals("98.73～98.77万元", found.recomputed());
  }

  private static Map<String, List<String>> placesByRule(Severity severity) {
    return FINDINGS.stream()
        .filter(finding -> finding.severity() == severity)
        .collect(
            Collectors.groupingBy(
                Finding::rule,
                TreeMap::new,
                Collectors.mapping(finding -> finding.places().get(0), Collectors.toList())));
  }
}

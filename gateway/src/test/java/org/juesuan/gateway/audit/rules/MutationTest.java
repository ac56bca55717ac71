package org.juesuan.gateway.audit.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.juesuan.gateway.audit.Finding;
import org.juesuan.gateway.audit.Severity;
import org.juesuan.gateway.audit.api.Documents;
import org.juesuan.gateway.audit.document.Kind;
import org.juesuan.gateway.audit.document.Published;
import org.juesuan.gateway.audit.rules.ConsistentReport.Extent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reports that are consistent to the fen and printed in 万元, whole and with one wrong digit. */
class MutationTest {

  private static final DocumentAudit AUDIT = new DocumentAudit();
  private static final int MUTATED = 1;

  @ParameterizedTest
  @EnumSource(Extent.class)
  @DisplayName(
      "of 1 000 consistent documents of three kinds none has an error or a warning of a figure")
  void roundingIsNoError(Extent extent) {
    int documents = extent == Extent.TOTALS ? 600 : 200;
    IntStream.range(0, documents)
        .parallel()
        .forEach(
            seed ->
                assertEquals(
                    List.of(),
                    AUDIT.findings(Documents.read(ConsistentReport.of(seed, extent))).stream()
                        .filter(MutationTest::counts)
                        .toList(),
                    "seed " + seed));
  }

  @ParameterizedTest
  @EnumSource(
      value = Extent.class,
      names = {"BEIJING", "SHANGHAI"})
  @DisplayName("one wrong digit in a figure is found, in at least 95 of 100 figures")
  void findsOneWrongDigit(Extent extent, TestReporter reporter) {
    int caught = 0;
    int all = 0;
    Map<String, Integer> missed = new TreeMap<>();
    Random random = new Random(42);
    for (int seed = 0; seed < MUTATED; seed++) {
      ObjectNode whole = ConsistentReport.of(seed, extent);
      for (Published figure : figures(whole)) {
        ObjectNode copy = whole.deepCopy();
        replace(copy, figure.place(), wrongDigit(figure.text(), random));
        all++;
        if (AUDIT.findings(Documents.read(copy)).stream().anyMatch(MutationTest::counts)) {
          caught++;
        } else {
          missed.merge(figure.name().replaceAll("\\d{3,}", "N"), 1, Integer::sum);
        }
      }
    }
    reporter.publishEntry(extent + ": caught " + caught + " of " + all);
    assertTrue(caught * 100 >= all * 95, caught + " of " + all + ", missed " + missed);
  }

  private static boolean counts(Finding finding) {
    return finding.severity() == Severity.ERROR
        || (finding.severity() == Severity.WARNING && !finding.rule().matches("F\\d+|E11|C07"));
  }

  private static List<Published> figures(ObjectNode body) {
    return Documents.read(body)
        .all()
        .filter(one -> one.kind() != Kind.WORDS && !one.blank())
        .toList();
  }

  /** The number with one of its digits changed. */
  private static String wrongDigit(String text, Random random) {
    List<Integer> digits = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        digits.add(i);
      }
    }
    int at = digits.get(random.nextInt(digits.size()));
    int digit = (text.charAt(at) - '0' + 1 + random.nextInt(9)) % 10;
    return text.substring(0, at) + digit + text.substring(at + 1);
  }

  private static void replace(ObjectNode body, String place, String text) {
    JsonPointer pointer = JsonPointer.compile(place);
    JsonNode parent = body.at(pointer.head());
    if (parent instanceof ArrayNode array) {
      array.set(pointer.last().getMatchingIndex(), TextNode.valueOf(text));
    } else {
      ((ObjectNode) parent).put(pointer.last().getMatchingProperty(), text);
    }
  }
}

package org.juesuan.gateway.composition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.juesuan.gateway.report.EvaluationSection;
import org.juesuan.gateway.report.EvaluationSection.Amount;
import org.juesuan.gateway.report.EvaluationSection.FundColumn;
import org.juesuan.gateway.report.EvaluationSection.FundLine;
import org.juesuan.gateway.report.EvaluationSection.SelfEvaluation;
import org.juesuan.gateway.report.Unit;
import org.juesuan.platform.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationSectionReaderTest {

  @Test
  @DisplayName("reads the section as evaluation-service answers it, with the exact yuan of amounts")
  void readsTheGoldenSection() {
    var delivered = GoldenEvaluation.delivered(content -> {});
    EvaluationSection section = delivered.section();

    assertEquals(Long.valueOf(36), delivered.feedPosition());
    assertEquals(GoldenEvaluation.answer().get("digest").textValue(), delivered.digest());
    assertEquals(9, section.evaluations().size());
    assertEquals(106, section.evaluations().stream().mapToInt(form -> form.rows().size()).sum());
    SelfEvaluation fifth = section.evaluations().get(4);
    assertEquals("97.54", fifth.total());
    assertEquals(Unit.WAN_YUAN, fifth.amountUnit());
    assertTrue(fifth.confirmed());
    FundLine current = fifth.funds().get(1);
    assertEquals(new Amount("89.10", Money.of("891004.00")), current.executed());
    assertEquals(Set.of(FundColumn.WEIGHT, FundColumn.SCORE), current.masked());
    assertNull(fifth.funds().get(2).executed());
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "/department|'110106-901'",
        "/fiscalYear|2019",
        "/content|null",
        "/content/evaluations|{}",
        "/content/evaluations/0/state|null",
        "/content/evaluations/0/projectCode|7",
        "/content/evaluations/0/amountUnit|'DOLLAR'",
        "/content/evaluations/0/hasGoals|'yes'",
        "/content/evaluations/0/weight|100",
        "/content/evaluations/0/funds|null",
        "/content/evaluations/0/funds/0/source|'LOAN'",
        "/content/evaluations/0/funds/0/executed|42.93",
        "/content/evaluations/0/funds/0/executedYuan|null",
        "/content/evaluations/0/funds/0/executedYuan|'42.9'",
        "/content/evaluations/0/funds/1/masked|['COLOUR']",
        "/content/evaluations/0/funds/1/masked|{}",
        "/content/evaluations/0/rows/0|'text'",
        "/content/evaluations/0/rows/0/target|null",
        "/content/evaluations/0/rows/0/weight|10",
      })
  @DisplayName("INV-11 a section that does not say what the report needs is unreadable")
  void refusesWhatItCannotRead(String pointer, String value) throws JsonProcessingException {
    ObjectNode answer = GoldenEvaluation.answer();
    int end = pointer.lastIndexOf('/');
    var holder = answer.at(pointer.substring(0, end));
    var changed = new ObjectMapper().readTree(value.replace('\'', '"'));
    if (holder.isArray()) {
      ((ArrayNode) holder).set(Integer.parseInt(pointer.substring(end + 1)), changed);
    } else {
      ((ObjectNode) holder).set(pointer.substring(end + 1), changed);
    }

    UnreadableSectionException refused =
        assertThrows(
            UnreadableSectionException.class,
            () ->
                EvaluationSectionReader.read(answer, GoldenSection.DEPARTMENT, GoldenSection.YEAR));

    assertTrue(String.valueOf(refused.getMessage()).startsWith(pointer), refused::getMessage);
  }
}

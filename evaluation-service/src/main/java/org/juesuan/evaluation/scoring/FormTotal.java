package org.juesuan.evaluation.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.juesuan.evaluation.template.FormTemplate;
import org.juesuan.evaluation.template.GradeBand;

/**
 * 总分 and 等级 of a form.
 *
 * @param total the sum of the rounded scores, execution rate included
 * @param grade its grade
 * @param calculation the sum with its numbers, such as {@code 10.00 + 87.54}
 */
public record FormTotal(BigDecimal total, GradeBand grade, String calculation) {

  /**
   * Adds up.
   *
   * @param execution score of the execution rate; zero where the form has none
   * @param scores scores of the rows
   */
  public static FormTotal of(BigDecimal execution, List<BigDecimal> scores, FormTemplate template) {
    List<BigDecimal> all = Stream.concat(Stream.of(execution), scores.stream()).toList();
    BigDecimal total = all.stream().reduce(new BigDecimal("0.00"), BigDecimal::add);
    String calculation =
        all.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" + "));
    return new FormTotal(total, template.grade(total), calculation);
  }
}

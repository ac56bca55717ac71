package org.juesuan.evaluation.review;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** R7: an indicator of use or burden of which more counts as better. */
final class DirectionFindings {

  /** What costs or burdens people: supplies, messages, queues, complaints, faults. */
  private static final Pattern BURDEN =
      Pattern.compile("硒鼓|墨盒|耗材|用纸|短信|公告|取号|排队|等待|等候|投诉|信访|丢失|故障|差错|事故|违规|退件");

  /** What is done about it: then more is better after all. */
  private static final Pattern REMEDY =
      Pattern.compile("降低|减少|下降|缩短|响应|排除|修复|处理|办结|解决|整改|答复|受理|无|零");

  private DirectionFindings() {}

  static Stream<Finding> directionDoubtful(ReviewedRow row) {
    String name = row.written().thirdLevel();
    boolean moreIsBetter =
        row.targetNumber()
            .filter(number -> !number.comparison().isUpperBound() && number.number().signum() > 0)
            .isPresent();
    boolean burden = BURDEN.matcher(name).find() && !REMEDY.matcher(name).find();
    return moreIsBetter && burden
        ? Stream.of(
            row.finding(
                ReviewRule.DIRECTION_DOUBTFUL,
                Severity.QUERY,
                "target",
                "Of \"%s\" more counts as better; saving is punished.".formatted(name)))
        : Stream.empty();
  }
}

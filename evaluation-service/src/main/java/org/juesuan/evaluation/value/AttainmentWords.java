package org.juesuan.evaluation.value;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What words say by themselves about reaching a target: 达成预期目标, 部分完成, 未完成. */
final class AttainmentWords {

  private static final Pattern MISSED =
      Pattern.compile(
          "(?:未|没有|没|尚未|未能|无法)(?:能|按时|按期|全部|如期|及时|有效)?(?:完成|达成|达到|达标|实现|开展|实施|执行|验收|启动)");
  private static final Pattern PARTLY = Pattern.compile("(?:部分|基本|大部分|大体)(?:已)?(?:完成|达成|达到|实现|达标)");
  private static final Pattern ACHIEVED =
      Pattern.compile(
          "(?:已|均|全部|全面|按时|按期|如期|及时|圆满|顺利|超额){0,3}+(?:完成|达成|达到|达标|实现|合格|验收合格)"
              + "(?:了|全部|年度|年初|预期|预定|既定|各项|绩效|总体|设定){0,3}+(?:目标|指标|要求|任务|目标值|指标值|标准|效果)?");

  private AttainmentWords() {}

  /** The attainment a normalised text states; null where it states none. */
  static @Nullable Attainment of(String text) {
    if (MISSED.matcher(text).find()) {
      return Attainment.MISSED;
    }
    if (PARTLY.matcher(text).find()) {
      return Attainment.PARTLY;
    }
    return ACHIEVED.matcher(text).matches() ? Attainment.ACHIEVED : null;
  }
}

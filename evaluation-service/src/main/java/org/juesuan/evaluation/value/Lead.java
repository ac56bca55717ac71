package org.juesuan.evaluation.value;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands before a number, read from the number backwards: 满意度不低于, 控制在, 约, 百分之.
 *
 * @param comparison the comparison it states, null where none
 * @param contradictory whether it states two that differ
 * @param ceiling whether it keeps the number as a limit (控制在)
 * @param anchored whether its words announce a value, so that a subject may stand before them
 * @param subject what is left in front: the name of the thing
 */
record Lead(
    @Nullable Comparison comparison,
    boolean contradictory,
    boolean ceiling,
    boolean approximate,
    boolean negative,
    Unit unit,
    boolean anchored,
    String subject) {

  private static final Map<String, Comparison> COMPARISONS =
      Map.ofEntries(
          Map.entry("≥", Comparison.AT_LEAST),
          Map.entry("大于等于", Comparison.AT_LEAST),
          Map.entry("大于或等于", Comparison.AT_LEAST),
          Map.entry("高于或等于", Comparison.AT_LEAST),
          Map.entry("不低于", Comparison.AT_LEAST),
          Map.entry("不少于", Comparison.AT_LEAST),
          Map.entry("不小于", Comparison.AT_LEAST),
          Map.entry("至少", Comparison.AT_LEAST),
          Map.entry("最少", Comparison.AT_LEAST),
          Map.entry("最低", Comparison.AT_LEAST),
          Map.entry(">", Comparison.MORE_THAN),
          Map.entry("大于", Comparison.MORE_THAN),
          Map.entry("高于", Comparison.MORE_THAN),
          Map.entry("多于", Comparison.MORE_THAN),
          Map.entry("超过", Comparison.MORE_THAN),
          Map.entry("≤", Comparison.AT_MOST),
          Map.entry("小于等于", Comparison.AT_MOST),
          Map.entry("小于或等于", Comparison.AT_MOST),
          Map.entry("低于或等于", Comparison.AT_MOST),
          Map.entry("不高于", Comparison.AT_MOST),
          Map.entry("不超过", Comparison.AT_MOST),
          Map.entry("不大于", Comparison.AT_MOST),
          Map.entry("不多于", Comparison.AT_MOST),
          Map.entry("至多", Comparison.AT_MOST),
          Map.entry("最多", Comparison.AT_MOST),
          Map.entry("最高", Comparison.AT_MOST),
          Map.entry("<", Comparison.LESS_THAN),
          Map.entry("小于", Comparison.LESS_THAN),
          Map.entry("低于", Comparison.LESS_THAN),
          Map.entry("少于", Comparison.LESS_THAN),
          Map.entry("不足", Comparison.LESS_THAN),
          Map.entry("不满", Comparison.LESS_THAN),
          Map.entry("未满", Comparison.LESS_THAN),
          Map.entry("=", Comparison.EXACTLY),
          Map.entry("等于", Comparison.EXACTLY));
  private static final List<String> ABOUT =
      List.of("约", "大约", "约为", "大概", "近", "将近", "接近", "~", "≈");
  private static final List<String> ANNOUNCING =
      List.of(
          "达到", "达", "为", "完成", "实现", "全年", "累计", "总共", "实际", "共", "共计", "合计", "总计", "计", "提高",
          "提升", "增长", "增加", "降低", "下降", "减少", "缩短", "节约", "节省", ":");
  private static final Map<String, Unit> UNITS =
      Map.of(
          "百分之",
          Unit.PERCENT,
          "千分之",
          new Unit("‰"),
          "¥",
          Unit.YUAN,
          "人民币",
          Unit.YUAN,
          "RMB",
          Unit.YUAN);
  private static final String LIMIT = "控制在";
  private static final List<String> LONGEST_FIRST =
      Stream.of(
              COMPARISONS.keySet().stream(),
              ABOUT.stream(),
              ANNOUNCING.stream(),
              UNITS.keySet().stream(),
              Stream.of(LIMIT, "-", "+", "在"))
          .flatMap(words -> words)
          .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(word -> word))
          .toList();

  /** Reads the text that ends where the number begins. */
  static Lead of(String text) {
    Reader reader = new Reader();
    int end = text.length();
    String word = wordBefore(text, end);
    while (word != null) {
      reader.take(word, end == text.length());
      end -= word.length();
      word = wordBefore(text, end);
    }
    return reader.lead(text.substring(0, end));
  }

  private static @Nullable String wordBefore(String text, int end) {
    for (String word : LONGEST_FIRST) {
      if (text.startsWith(word, end - word.length())) {
        return word;
      }
    }
    return null;
  }

  /** Gathers the words one by one. */
  private static final class Reader {
    private @Nullable Comparison comparison;
    private boolean contradictory;
    private boolean ceiling;
    private boolean approximate;
    private boolean negative;
    private boolean anchored;
    private Unit unit = Unit.NONE;

    void take(String word, boolean atTheNumber) {
      Comparison stated = COMPARISONS.get(word);
      Unit stands = UNITS.get(word);
      if (stated != null) {
        contradictory |= comparison != null && comparison != stated;
        comparison = stated;
        anchored = true;
      } else if (stands != null) {
        unit = stands;
      } else if (ABOUT.contains(word)) {
        approximate = true;
      } else if (word.equals("-")) {
        negative |= atTheNumber;
        contradictory |= !atTheNumber;
      } else if (word.equals("+")) {
        contradictory |= !atTheNumber;
      } else {
        ceiling |= word.equals(LIMIT);
        anchored = true;
      }
    }

    Lead lead(String subject) {
      return new Lead(
          comparison, contradictory, ceiling, approximate, negative, unit, anchored, subject);
    }
  }
}

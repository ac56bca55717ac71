package org.juesuan.evaluation.review;

import java.util.Map;

/** Misprints that stand in published forms, and what was meant. */
final class Misprints {

  /** Wrong and right, as read in published forms (D-23). */
  static final Map<String, String> KNOWN =
      Map.of(
          "巜", "《",
          "要求求", "要求",
          "政采依据", "政策依据",
          "得了提升", "得到了提升",
          "的的", "的",
          "。。", "。",
          "，，", "，");

  private Misprints() {}

  /** Whether one character more or less makes one text of the other. */
  static boolean isOneCharacterOff(String written, String name) {
    String longer = written.length() > name.length() ? written : name;
    String shorter = written.length() > name.length() ? name : written;
    if (shorter.isEmpty() || longer.length() - shorter.length() != 1) {
      return false;
    }
    int index = 0;
    while (index < shorter.length() && shorter.charAt(index) == longer.charAt(index)) {
      index++;
    }
    return longer.substring(index + 1).equals(shorter.substring(index));
  }
}

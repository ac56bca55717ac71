package org.juesuan.budget.finalaccount.api;

import java.util.Map;

/** Names of codes as the year's list has them. */
final class OfficialNames {

  private OfficialNames() {}

  /**
   * The official name.
   *
   * @throws IllegalStateException if the list lacks the code: no appropriation is opened on such
   */
  static String of(String code, Map<String, String> names) {
    String name = names.get(code);
    if (name == null) {
      throw new IllegalStateException("the year's list lacks the code " + code);
    }
    return name;
  }
}

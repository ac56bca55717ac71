package org.juesuan.gateway.report;

import java.util.stream.Stream;

/** Who answers for a section of the report: the only one who may say anything in it. */
public enum Owner {
  BUDGET("budget", "预算服务"),
  EVALUATION("evaluation", "绩效评价服务"),
  PROCUREMENT("procurement", "采购与资产服务"),
  /** The gateway itself: what follows from no service's data, such as the glossary. */
  GATEWAY("gateway", "网关");

  private final String id;
  private final String label;

  Owner(String id, String label) {
    this.id = id;
    this.label = label;
  }

  /** The word for it in paths, settings and the report. */
  public String id() {
    return id;
  }

  /** Its name in Chinese, for the reader of a page. */
  public String label() {
    return label;
  }

  /**
   * The owner of that id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Owner ofId(String id) {
    return Stream.of(values())
        .filter(known -> known.id.equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no owner has this id"));
  }
}

package org.juesuan.gateway.report;

import java.util.stream.Stream;

/** What a printed figure is counted in. */
public enum Unit {
  /** 万元: ten thousand yuan, the unit of every published amount. */
  WAN_YUAN("万元"),
  /** 元: yuan. */
  YUAN("元"),
  /** Per cent. */
  PERCENT("%"),
  /** 人: persons. */
  PERSON("人"),
  /** 个: things that are simply counted. */
  ITEM("个"),
  /** 人次: persons, counted each time. */
  PERSON_TIME("人次"),
  /** 批次: receptions. */
  BATCH("批次"),
  /** 台: vehicles on the register of assets. */
  VEHICLE("台"),
  /** 辆: vehicles among the three public expenses. */
  OFFICIAL_VEHICLE("辆"),
  /** 台（套）: pieces or sets of equipment. */
  SET("台（套）"),
  /** 分: points of a score, or of its weight. */
  POINT("分");

  private final String symbol;

  Unit(String symbol) {
    this.symbol = symbol;
  }

  /** The unit as it follows the printed number. */
  public String symbol() {
    return symbol;
  }

  /**
   * The unit written so.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Unit ofSymbol(String symbol) {
    return Stream.of(values())
        .filter(known -> known.symbol.equals(symbol))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no unit is written so"));
  }
}

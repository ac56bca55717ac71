package org.juesuan.gateway.report;

import java.util.stream.Stream;

/** Why a section says nothing (INV-11). */
public enum Reason {
  NOT_INSTALLED("not-installed", "提供本部分内容的服务尚未部署"),
  UNREACHABLE("unreachable", "提供本部分内容的服务目前无法连接"),
  TIMEOUT("timeout", "提供本部分内容的服务未在时限内答复"),
  FAILED("failed", "提供本部分内容的服务答复出错"),
  UNREADABLE("unreadable", "提供本部分内容的服务的答复无法识别"),
  NOT_RECORDED("not-recorded", "本部分所需的情况尚未登记"),
  NOT_CONFIRMED("not-confirmed", "本部分内容尚未审核确认");

  private final String code;
  private final String explanation;

  Reason(String code, String explanation) {
    this.code = code;
    this.explanation = explanation;
  }

  /** The stable code in the report's JSON. */
  public String code() {
    return code;
  }

  /** The sentence for the reader, in Chinese, without full stop. */
  public String explanation() {
    return explanation;
  }

  /**
   * The reason of that code.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Reason ofCode(String code) {
    return Stream.of(values())
        .filter(known -> known.code.equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no reason has this code"));
  }
}

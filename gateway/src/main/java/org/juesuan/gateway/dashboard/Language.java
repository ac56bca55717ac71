package org.juesuan.gateway.dashboard;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The languages of the pages at a desk; reports are in Chinese. */
public enum Language {
  CHINESE("zh", "zh-CN", "中文"),
  ENGLISH("en", "en", "English");

  private final String code;
  private final String tag;
  private final String label;

  Language(String code, String tag, String label) {
    this.code = code;
    this.tag = tag;
    this.label = label;
  }

  /** The language of a code that a reader chose. */
  public static Optional<Language> ofCode(String code) {
    return Stream.of(values()).filter(language -> language.code.equals(code)).findFirst();
  }

  /**
   * The first of a browser's languages that there are pages in; Chinese where there is none.
   *
   * @param preferred in the order of preference
   */
  public static Language preferred(List<Locale> preferred) {
    return preferred.stream()
        .flatMap(locale -> ofCode(locale.getLanguage()).stream())
        .findFirst()
        .orElse(CHINESE);
  }

  /** The code a reader chooses it by. */
  public String code() {
    return code;
  }

  /** The language tag (BCP 47) for {@code lang}. */
  public String tag() {
    return tag;
  }

  /** What it calls itself. */
  public String label() {
    return label;
  }

  /** The one to change to. */
  public Language other() {
    return this == CHINESE ? ENGLISH : CHINESE;
  }
}

package org.juesuan.platform.web.json;

/** What text may consist of so that it is stored and given back unchanged. */
public final class StorableText {

  static final String REQUIREMENT = "must not contain NUL or half of a surrogate pair";

  private StorableText() {}

  /** Whether the text is well-formed UTF-16 without NUL. */
  public static boolean isStorable(String text) {
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit == 0 || Character.isLowSurrogate(unit)) {
        return false;
      }
      if (Character.isHighSurrogate(unit)) {
        i++;
        if (i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
          return false;
        }
      }
    }
    return true;
  }
}

package org.juesuan.gateway.audit.document;

import java.util.regex.Pattern;

/**
 * Codes of the classifications (政府收支分类): three digits for a 类, two more for each level below. A row
 * without printed code has one of the same form that begins with {@code n}.
 */
public final class Codes {

  /** The row above all classes. */
  public static final String TOTAL = "total";

  /** The level of a 项. */
  public static final int ITEM_LEVEL = 3;

  private static final Pattern CODE = Pattern.compile("[n\\d]\\d{2}(\\d{2}){0,2}");
  private static final int CLASS_LENGTH = 3;
  private static final int STEP = 2;

  private Codes() {}

  public static boolean isCode(String row) {
    return CODE.matcher(row).matches();
  }

  /** Whether the row is a 类. */
  public static boolean isClass(String row) {
    return isCode(row) && row.length() == CLASS_LENGTH;
  }

  /** Whether the row stands directly below the other: classes below the total. */
  public static boolean isBelow(String row, String parent) {
    return parent.equals(TOTAL)
        ? isClass(row)
        : row.startsWith(parent)
            && row.length() == parent.length() + STEP
            && isCode(row)
            && isCode(parent);
  }

  /** 1 for a 类, 2 for a 款, 3 for a 项. */
  public static int level(String code) {
    return (code.length() - CLASS_LENGTH) / STEP + 1;
  }
}

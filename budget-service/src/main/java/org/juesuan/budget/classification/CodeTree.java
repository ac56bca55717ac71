package org.juesuan.budget.classification;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The tree that every code list is: a code is its parent's code and two digits more. Three digits
 * are a class (类), five a section (款), seven an item (项).
 */
public final class CodeTree {

  /** The form of a functional code (支出功能分类): 类, 款 or 项. */
  public static final String FUNCTIONAL_PATTERN = "^\\d{3}(\\d{2}){0,2}$";

  /** The form of a department-economic code (部门预算支出经济分类): 类 or 款. */
  public static final String ECONOMIC_PATTERN = "^\\d{3}(\\d{2})?$";

  /** The lowest level of the functional list, 项. */
  public static final int FUNCTIONAL_LEVELS = 3;

  /** The lowest level of the department-economic list, 款. */
  public static final int ECONOMIC_LEVELS = 2;

  private static final int CLASS_DIGITS = 3;
  private static final int DIGITS_PER_LEVEL = 2;
  private static final Pattern CODE = Pattern.compile(FUNCTIONAL_PATTERN);

  private CodeTree() {}

  /**
   * How deep a code stands: 1 类, 2 款, 3 项.
   *
   * @throws IllegalArgumentException if the text is no code
   */
  public static int level(String code) {
    return (requireCode(code).length() - CLASS_DIGITS) / DIGITS_PER_LEVEL + 1;
  }

  /**
   * The code one level up; null for a class.
   *
   * @throws IllegalArgumentException if the text is no code
   */
  public static @Nullable String parent(String code) {
    return level(code) == 1 ? null : code.substring(0, code.length() - DIGITS_PER_LEVEL);
  }

  /**
   * The class (类) a code belongs to, for example {@code 208} of {@code 2080109}.
   *
   * @throws IllegalArgumentException if the text is no code
   */
  public static String classOf(String code) {
    return requireCode(code).substring(0, CLASS_DIGITS);
  }

  /**
   * Whether a code is the other one or stands below it: what a finer code of a payment must be to
   * the code of its appropriation (control X02).
   *
   * @throws IllegalArgumentException if one of the texts is no code
   */
  public static boolean isAtOrBelow(String child, String parent) {
    return requireCode(child).startsWith(requireCode(parent));
  }

  /** Whether the text has the form of a code of either list. */
  public static boolean isCode(String text) {
    return CODE.matcher(text).matches();
  }

  private static String requireCode(String code) {
    if (!isCode(code)) {
      throw new IllegalArgumentException("a code has three, five or seven digits");
    }
    return code;
  }
}

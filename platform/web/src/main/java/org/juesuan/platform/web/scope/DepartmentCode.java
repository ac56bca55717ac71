package org.juesuan.platform.web.scope;

import java.util.regex.Pattern;

/**
 * The form of a department code: six digits of the district (区划代码), then up to three levels of
 * three digits. Codes are a tree by prefix: {@code 110106}, {@code 110106-208}, {@code
 * 110106-208-005}.
 */
public final class DepartmentCode {

  /** For {@code @Pattern} on path parameters and fields. */
  public static final String PATTERN = "^\\d{6}(-\\d{3}){0,3}$";

  private static final Pattern FORM = Pattern.compile(PATTERN);

  private DepartmentCode() {}

  /** Whether the text has the form of a department code; says nothing about its existence. */
  public static boolean isWellFormed(String text) {
    return FORM.matcher(text).matches();
  }

  /** The six digits of the district the department belongs to. */
  public static String districtOf(String department) {
    return department.substring(0, 6);
  }
}

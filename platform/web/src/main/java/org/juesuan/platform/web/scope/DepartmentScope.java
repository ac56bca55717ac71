package org.juesuan.platform.web.scope;

import java.util.List;

/**
 * The departments a caller may see and change: each code covers itself and all below it (INV-12).
 *
 * @param departments department codes; none means no department at all
 */
public record DepartmentScope(List<String> departments) {

  /** Covers nothing. */
  public static final DepartmentScope NONE = new DepartmentScope(List.of());

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if a code does not have the form of {@link DepartmentCode}
   */
  public DepartmentScope {
    departments = departments.stream().distinct().sorted().toList();
    if (!departments.stream().allMatch(DepartmentCode::isWellFormed)) {
      throw new IllegalArgumentException("a scope consists of department codes");
    }
  }

  /** Whether the department is one of the codes or stands below one of them. */
  public boolean covers(String department) {
    return departments.stream()
        .anyMatch(code -> department.equals(code) || department.startsWith(code + "-"));
  }
}

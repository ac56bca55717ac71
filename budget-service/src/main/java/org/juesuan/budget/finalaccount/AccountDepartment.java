package org.juesuan.budget.finalaccount;

import org.jspecify.annotations.Nullable;
import org.juesuan.budget.department.Department;

/**
 * Whose account it is, as the account says it.
 *
 * @param department the department
 * @param supervisor the department one level up (主管部门); null of a district
 */
public record AccountDepartment(Department department, @Nullable Supervisor supervisor) {

  /**
   * The department one level up.
   *
   * @param code its code
   * @param name full name
   */
  public record Supervisor(String code, String name) {}
}

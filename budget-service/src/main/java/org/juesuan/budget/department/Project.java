package org.juesuan.budget.department;

/**
 * A project (项目) that a department spends on, over as many years as it lasts.
 *
 * @param department code of the department
 * @param code unique in the department, for example {@code P2020-01}
 * @param name name of the project
 * @param kind class of the project
 */
public record Project(String department, String code, String name, ProjectKind kind) {

  /** The form of a project's code. */
  public static final String CODE_PATTERN = "^[A-Za-z0-9][A-Za-z0-9-]{0,39}$";
}

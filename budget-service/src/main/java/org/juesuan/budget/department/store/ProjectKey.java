package org.juesuan.budget.department.store;

import java.io.Serializable;

/**
 * Key of a project's row.
 *
 * @param department code of the department
 * @param code code of the project
 */
public record ProjectKey(String department, String code) implements Serializable {}

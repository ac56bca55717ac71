/**
 * Departments and projects as HTTP resources and their records. No rule stands here: a resource
 * reads the request, calls one use case and writes the answer.
 */
@NullMarked
package org.juesuan.budget.department.api;

import org.jspecify.annotations.NullMarked;

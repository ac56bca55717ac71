/**
 * Non-fiscal income as HTTP resources. No rule stands here: a resource reads the request, calls one
 * use case and writes the answer.
 */
@NullMarked
package org.juesuan.budget.income.api;

import org.jspecify.annotations.NullMarked;

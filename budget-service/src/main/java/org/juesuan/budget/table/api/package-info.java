/**
 * The tables as HTTP resources. No figure is computed here: a resource reads the request, calls one
 * use case and writes the answer.
 */
@NullMarked
package org.juesuan.budget.table.api;

import org.jspecify.annotations.NullMarked;

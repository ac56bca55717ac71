/**
 * Rows of departments and projects and the queries on them. No row leaves this package except into
 * the use cases of the feature.
 */
@NullMarked
package org.juesuan.budget.department.store;

import org.jspecify.annotations.NullMarked;

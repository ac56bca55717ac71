/**
 * Rows of the code lists and the queries on them. Nothing here writes, and no row leaves this
 * package: what comes out are the records of the feature.
 */
@NullMarked
package org.juesuan.budget.classification.store;

import org.jspecify.annotations.NullMarked;

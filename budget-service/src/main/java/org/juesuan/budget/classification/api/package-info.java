/**
 * The code lists as HTTP resources and their records. Nothing is decided here; code lists belong to
 * no department, so every role reads them.
 */
@NullMarked
package org.juesuan.budget.classification.api;

import org.jspecify.annotations.NullMarked;

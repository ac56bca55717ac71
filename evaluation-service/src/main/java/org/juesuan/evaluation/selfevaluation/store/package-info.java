/**
 * Rows of self-evaluations and of their revisions. Every query names department and year (INV-12);
 * no rule of the life cycle stands here.
 */
@NullMarked
package org.juesuan.evaluation.selfevaluation.store;

import org.jspecify.annotations.NullMarked;

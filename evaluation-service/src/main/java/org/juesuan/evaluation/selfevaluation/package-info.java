/**
 * Self-evaluations (绩效自评) of a department's projects: their life cycle, the scores that count and
 * what a reviewer is told. How a score comes about is {@code scoring}'s, what is wrong with a form
 * is {@code review}'s.
 */
@NullMarked
package org.juesuan.evaluation.selfevaluation;

import org.jspecify.annotations.NullMarked;

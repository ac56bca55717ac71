/**
 * Tests of the rules of scoring: against the published rows, and case by case. No rule of a form is
 * repeated here.
 */
@NullMarked
package org.juesuan.evaluation.scoring;

import org.jspecify.annotations.NullMarked;

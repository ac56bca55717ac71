/**
 * The evaluations of a department in one fiscal year as one whole: what is locked, numbered and
 * frozen together. What an evaluation says may not be known here.
 */
@NullMarked
package org.juesuan.evaluation.year;

import org.jspecify.annotations.NullMarked;

/** Tests of self-evaluations: their rules, and the whole over HTTP. */
@NullMarked
package org.juesuan.evaluation.selfevaluation;

import org.jspecify.annotations.NullMarked;

/**
 * Self-evaluations over HTTP: resources and the records they take and give. No rule of the life
 * cycle stands here.
 */
@NullMarked
package org.juesuan.evaluation.selfevaluation.api;

import org.jspecify.annotations.NullMarked;

/**
 * A reviewer's eye: findings on a form, each by a small named rule, with its place and a sentence.
 * Nothing here changes a form or a score, and rounding is never a finding.
 */
@NullMarked
package org.juesuan.evaluation.review;

import org.jspecify.annotations.NullMarked;

/** Tests of what a reviewer is shown: on the published forms and rule by rule. */
@NullMarked
package org.juesuan.evaluation.review;

import org.jspecify.annotations.NullMarked;

/** Tests of scoring over HTTP. Rules are tested in the package above. */
@NullMarked
package org.juesuan.evaluation.scoring.api;

import org.jspecify.annotations.NullMarked;

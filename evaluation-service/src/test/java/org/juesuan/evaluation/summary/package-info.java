/** Tests of the package of the same name. */
@NullMarked
package org.juesuan.evaluation.summary;

import org.jspecify.annotations.NullMarked;

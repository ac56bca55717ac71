/** Tests of the package of the same name. */
@NullMarked
package org.juesuan.evaluation.funds;

import org.jspecify.annotations.NullMarked;

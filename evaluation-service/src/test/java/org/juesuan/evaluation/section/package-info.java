/** Tests of the package of the same name. */
@NullMarked
package org.juesuan.evaluation.section;

import org.jspecify.annotations.NullMarked;

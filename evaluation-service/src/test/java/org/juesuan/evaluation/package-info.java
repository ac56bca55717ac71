/** Tests of the service as a whole: the rules of the house. */
@NullMarked
package org.juesuan.evaluation;

import org.jspecify.annotations.NullMarked;

/** Tests of reading what people write, by a table and by chance. */
@NullMarked
package org.juesuan.evaluation.value;

import org.jspecify.annotations.NullMarked;

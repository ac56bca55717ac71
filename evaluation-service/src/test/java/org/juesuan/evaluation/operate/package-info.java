/** What an operator does with this service. */
@NullMarked
package org.juesuan.evaluation.operate;

import org.jspecify.annotations.NullMarked;

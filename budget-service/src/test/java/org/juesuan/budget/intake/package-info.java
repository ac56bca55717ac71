@NullMarked
package org.juesuan.budget.intake;

import org.jspecify.annotations.NullMarked;

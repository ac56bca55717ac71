@NullMarked
package org.juesuan.budget.intake.sheet;

import org.jspecify.annotations.NullMarked;

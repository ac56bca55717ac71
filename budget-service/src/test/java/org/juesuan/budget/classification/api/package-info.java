/** Tests of the forms in which code lists come and go. No rule of a list is tested here. */
@NullMarked
package org.juesuan.budget.classification.api;

import org.jspecify.annotations.NullMarked;

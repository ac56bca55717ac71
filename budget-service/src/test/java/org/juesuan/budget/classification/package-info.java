/** Tests of the code lists. Everything here reads; no test changes a list. */
@NullMarked
package org.juesuan.budget.classification;

import org.jspecify.annotations.NullMarked;

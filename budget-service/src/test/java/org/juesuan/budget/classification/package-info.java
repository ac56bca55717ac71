/**
 * Tests of the code lists. No test changes the lists of 2020, which every other test codes money
 * with.
 */
@NullMarked
package org.juesuan.budget.classification;

import org.jspecify.annotations.NullMarked;

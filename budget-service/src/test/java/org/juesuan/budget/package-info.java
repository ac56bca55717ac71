/**
 * Tests of the service as a whole: the rules of the house and its contract. Tests of a feature
 * stand in the package of the feature.
 */
@NullMarked
package org.juesuan.budget;

import org.jspecify.annotations.NullMarked;

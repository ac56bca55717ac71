/**
 * A department's year as the final account sees it: what is locked by a change, and which years are
 * frozen. What a year says is computed elsewhere.
 */
@NullMarked
package org.juesuan.procurement.year;

import org.jspecify.annotations.NullMarked;

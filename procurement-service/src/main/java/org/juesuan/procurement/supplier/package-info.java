/**
 * Suppliers of the district by the code they are known under. What a supplier sold, and how large
 * it was then, stands in the contracts and nowhere here.
 */
@NullMarked
package org.juesuan.procurement.supplier;

import org.jspecify.annotations.NullMarked;

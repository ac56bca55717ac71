/**
 * What a department means to buy in a year, and the procedure it buys it by. Nothing that follows
 * from an award stands here: see {@code contract}.
 */
@NullMarked
package org.juesuan.procurement.plan;

import org.jspecify.annotations.NullMarked;

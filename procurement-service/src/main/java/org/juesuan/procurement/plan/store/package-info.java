/**
 * Rows of plan items. Every query names the department, and the year where there is one (INV-12);
 * no rule of a plan stands here.
 */
@NullMarked
package org.juesuan.procurement.plan.store;

import org.jspecify.annotations.NullMarked;

/** Procurement plans as HTTP resources. No rule of a plan stands here. */
@NullMarked
package org.juesuan.procurement.plan.api;

import org.jspecify.annotations.NullMarked;

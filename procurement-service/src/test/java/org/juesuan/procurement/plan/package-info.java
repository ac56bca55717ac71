/** Tests of procurement plans. */
@NullMarked
package org.juesuan.procurement.plan;

import org.jspecify.annotations.NullMarked;

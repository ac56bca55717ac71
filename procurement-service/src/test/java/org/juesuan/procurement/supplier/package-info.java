/** Tests of the register of suppliers. */
@NullMarked
package org.juesuan.procurement.supplier;

import org.jspecify.annotations.NullMarked;

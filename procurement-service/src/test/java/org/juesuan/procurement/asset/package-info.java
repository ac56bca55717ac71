/** Tests of the register of assets. */
@NullMarked
package org.juesuan.procurement.asset;

import org.jspecify.annotations.NullMarked;

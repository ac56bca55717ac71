/** Tests of purchased services. */
@NullMarked
package org.juesuan.procurement.purchasedservice;

import org.jspecify.annotations.NullMarked;

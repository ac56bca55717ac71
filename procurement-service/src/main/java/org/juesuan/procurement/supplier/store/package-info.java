/** Rows of the register of suppliers. Which codes and names are right may not be decided here. */
@NullMarked
package org.juesuan.procurement.supplier.store;

import org.jspecify.annotations.NullMarked;

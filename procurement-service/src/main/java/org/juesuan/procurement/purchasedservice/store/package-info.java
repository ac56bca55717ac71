/**
 * Rows of purchased services. Every query names department and year (INV-12); what may be purchased
 * may not be decided here.
 */
@NullMarked
package org.juesuan.procurement.purchasedservice.store;

import org.jspecify.annotations.NullMarked;

/** Rows of appropriations, written once. What their money may be spent on is not known here. */
@NullMarked
package org.juesuan.procurement.appropriation.store;

import org.jspecify.annotations.NullMarked;

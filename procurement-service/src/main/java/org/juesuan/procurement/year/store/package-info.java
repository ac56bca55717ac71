/** Rows of frozen years, written once. What makes a year frozen may not be known here. */
@NullMarked
package org.juesuan.procurement.year.store;

import org.jspecify.annotations.NullMarked;

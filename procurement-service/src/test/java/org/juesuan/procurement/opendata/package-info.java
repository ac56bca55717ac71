/** Tests of open data: what is published holds what was recorded, and the standards' schemas. */
@NullMarked
package org.juesuan.procurement.opendata;

import org.jspecify.annotations.NullMarked;

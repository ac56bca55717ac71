/** Tests of the disclosed figures: pure functions over records made by hand, and the tables. */
@NullMarked
package org.juesuan.procurement.disclosure;

import org.jspecify.annotations.NullMarked;

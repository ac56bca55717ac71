/** Tests of the service as a whole: the rules of the house. */
@NullMarked
package org.juesuan.procurement;

import org.jspecify.annotations.NullMarked;

/** Tests of the gateway as a whole. Nothing that production code uses may live here. */
@NullMarked
package org.juesuan.gateway;

import org.jspecify.annotations.NullMarked;

/** Tests of what the pages at a desk show. */
@NullMarked
package org.juesuan.gateway.dashboard;

import org.jspecify.annotations.NullMarked;

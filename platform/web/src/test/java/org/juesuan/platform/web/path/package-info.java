/** Tests of what stands before every route. They know no resource. */
@NullMarked
package org.juesuan.platform.web.path;

import org.jspecify.annotations.NullMarked;

/** Tests of the marks that join the steps of a request. No service stands here. */
@NullMarked
package org.juesuan.platform.web.trace;

import org.jspecify.annotations.NullMarked;

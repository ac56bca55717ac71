/**
 * What a request is answered with when it cannot be served: RFC 9457 problems, and the mapping of
 * every failure to one.
 *
 * <p>No rule of the domain lives here; a service brings its own codes as an {@link
 * org.juesuan.platform.web.problem.ErrorCode} enum.
 */
@NullMarked
package org.juesuan.platform.web.problem;

import org.jspecify.annotations.NullMarked;

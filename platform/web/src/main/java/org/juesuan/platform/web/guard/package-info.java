/**
 * Checks of the configuration before a service accepts its first request.
 *
 * <p>Nothing here runs after the start.
 */
@NullMarked
package org.juesuan.platform.web.guard;

import org.jspecify.annotations.NullMarked;

/**
 * Entity tags and the conditions a caller puts on reading or replacing a resource.
 *
 * <p>Only headers and versions are compared here; nothing is read from or written to a store.
 */
@NullMarked
package org.juesuan.platform.web.precondition;

import org.jspecify.annotations.NullMarked;

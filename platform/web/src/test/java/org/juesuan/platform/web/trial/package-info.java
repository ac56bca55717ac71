/**
 * A small service that exists only to be hit by the tests of this module, and its clients.
 *
 * <p>Nothing here is part of the library.
 */
@NullMarked
package org.juesuan.platform.web.trial;

import org.jspecify.annotations.NullMarked;

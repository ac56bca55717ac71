/**
 * What stands before every route: the refusal of hostile paths and of oversized bodies, and
 * problems for failures outside the resources.
 *
 * <p>Nothing here knows a resource; it sees raw requests only.
 */
@NullMarked
package org.juesuan.platform.web.path;

import org.jspecify.annotations.NullMarked;

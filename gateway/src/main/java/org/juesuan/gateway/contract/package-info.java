/**
 * The one contract a client reads: the gateway's own together with those of the services behind it.
 * Only documents are put together here; no path is described.
 */
@NullMarked
package org.juesuan.gateway.contract;

import org.jspecify.annotations.NullMarked;

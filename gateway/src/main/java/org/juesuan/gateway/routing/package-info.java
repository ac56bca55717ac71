/**
 * The door: which requests go on to which service, with which headers, how large and how long.
 * Requests and answers pass unread; nothing here knows what they mean.
 */
@NullMarked
package org.juesuan.gateway.routing;

import org.jspecify.annotations.NullMarked;

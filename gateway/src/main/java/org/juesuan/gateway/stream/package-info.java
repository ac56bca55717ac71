/**
 * The event stream: reads each service's events once, puts them in the order of their feed numbers
 * and tells them to all connected readers. Nothing is decided or stored here, and no payload is
 * understood beyond its department and type.
 */
@NullMarked
package org.juesuan.gateway.stream;

import org.jspecify.annotations.NullMarked;

/**
 * Tests of the event stream: its parts by themselves, and the whole against a real broker, with
 * readers over real connections. The services are stand-ins that answer their pull feeds only.
 */
@NullMarked
package org.juesuan.gateway.stream;

import org.jspecify.annotations.NullMarked;

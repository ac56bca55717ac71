/**
 * The event log: streams, their sequence, and the append inside the business transaction. How
 * events leave the service (relay, feed) may not be known here.
 */
@NullMarked
package org.juesuan.platform.store.event;

import org.jspecify.annotations.NullMarked;

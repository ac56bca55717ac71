/**
 * How events of other services reach a handler of this one: read from Kafka, taken in once in the
 * transaction of their effect, retried, and set aside when they cannot be taken in. What an event
 * means may not be known here.
 */
@NullMarked
package org.juesuan.platform.store.consumer;

import org.jspecify.annotations.NullMarked;

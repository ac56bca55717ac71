/**
 * The way of events to Kafka: one leader per service numbers, sends and marks the rows of the log.
 * Nothing here may run in a business transaction, and no other code may talk to the producer.
 */
@NullMarked
package org.juesuan.platform.store.relay;

import org.jspecify.annotations.NullMarked;

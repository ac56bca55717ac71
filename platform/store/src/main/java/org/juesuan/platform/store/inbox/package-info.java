/**
 * The consumer's inbox: which events were taken in, claimed in the transaction of their effect.
 * What an event means, and how it is read from Kafka, may not be known here.
 */
@NullMarked
package org.juesuan.platform.store.inbox;

import org.jspecify.annotations.NullMarked;

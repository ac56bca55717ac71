/**
 * Topics of Kafka, read up to where they end now. Who keeps a position in them, and what a record
 * means, may not be known here.
 */
@NullMarked
package org.juesuan.platform.store.topic;

import org.jspecify.annotations.NullMarked;

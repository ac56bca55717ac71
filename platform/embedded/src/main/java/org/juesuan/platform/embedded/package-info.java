/**
 * The real servers of the system on one machine: a PostgreSQL cluster, a Kafka broker in a JVM of
 * its own, the key pair that signs local tokens, and the processes they run as.
 *
 * <p>No rule of the domain, no Quarkus and no knowledge of a particular service may live here.
 */
@NullMarked
package org.juesuan.platform.embedded;

import org.jspecify.annotations.NullMarked;

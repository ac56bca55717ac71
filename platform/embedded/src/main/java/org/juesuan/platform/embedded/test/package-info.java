/**
 * What a Quarkus test needs to run against the real servers: the test resource, its shared servers
 * and tokens signed by their key.
 *
 * <p>Nothing that production code uses may live here, and nothing that knows a service's tables.
 */
@NullMarked
package org.juesuan.platform.embedded.test;

import org.jspecify.annotations.NullMarked;

/**
 * Loads the sample through the gateway's public API, as any client would.
 *
 * <p>The content of the sample is data under {@code deploy/local/sample}; none of it may live here,
 * and nothing here reaches a database.
 */
@NullMarked
package org.juesuan.local.sample;

import org.jspecify.annotations.NullMarked;

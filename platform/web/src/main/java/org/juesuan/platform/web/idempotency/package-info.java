/**
 * The Idempotency-Key header and the digest that tells whether two requests are the same.
 *
 * <p>Claiming and keeping keys belongs to the platform's store, not here.
 */
@NullMarked
package org.juesuan.platform.web.idempotency;

import org.jspecify.annotations.NullMarked;

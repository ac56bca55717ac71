/**
 * Idempotency of requests (INV-5): the claim of a key inside the business transaction and the
 * stored answer. How a key travels over HTTP and what a request's digest is may not be known here.
 */
@NullMarked
package org.juesuan.platform.store.idempotency;

import org.jspecify.annotations.NullMarked;

/**
 * What a writing request is answered, once for each idempotency key. No rule of any feature stands
 * here.
 */
@NullMarked
package org.juesuan.platform.service.answer;

import org.jspecify.annotations.NullMarked;

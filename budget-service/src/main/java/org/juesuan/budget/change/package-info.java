/**
 * How a change becomes a fact that lasts: one event for each change, in its transaction, and one
 * effect for each idempotency key. No rule of any feature stands here, and no payload: each feature
 * describes its own facts.
 */
@NullMarked
package org.juesuan.budget.change;

import org.jspecify.annotations.NullMarked;

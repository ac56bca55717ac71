/**
 * How a change becomes a fact that lasts: one event for each change, in its transaction. No payload
 * stands here: each feature of a service describes its own facts.
 */
@NullMarked
package org.juesuan.platform.service.change;

import org.jspecify.annotations.NullMarked;

/**
 * The pull feed: numbered events of this service in their order, as CloudEvents JSON. Who may see
 * which department is decided by the caller and only applied here; nothing here writes.
 */
@NullMarked
package org.juesuan.platform.store.feed;

import org.jspecify.annotations.NullMarked;

/**
 * The parameter that asks for a rehearsal of a write.
 *
 * <p>Running it and undoing it belongs to the platform's service module, not here.
 */
@NullMarked
package org.juesuan.platform.web.rehearsal;

import org.jspecify.annotations.NullMarked;

/**
 * How JSON is read and written: strictly, amounts as strings, nothing coerced.
 *
 * <p>No payload of a service is described here; only value types of the platform are bound.
 */
@NullMarked
package org.juesuan.platform.web.json;

import org.jspecify.annotations.NullMarked;

/**
 * What the OpenAPI document of every service says alike: the problem schema and the standard
 * problem responses.
 *
 * <p>No operation is described here; operations describe themselves.
 */
@NullMarked
package org.juesuan.platform.web.contract;

import org.jspecify.annotations.NullMarked;

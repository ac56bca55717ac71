/**
 * The components of the stack as processes of their own, and the data directory they live in.
 *
 * <p>What a service does with its configuration is its own affair: no rule of the domain and no
 * request of the API may live here.
 */
@NullMarked
package org.juesuan.local.stack;

import org.jspecify.annotations.NullMarked;

/**
 * The entry of the local stack's three commands: up, down and token.
 *
 * <p>Only the dispatch and what is printed at the end live here; no process is started and no
 * request is sent from this package.
 */
@NullMarked
package org.juesuan.local;

import org.jspecify.annotations.NullMarked;

/**
 * Who the gateway itself is to the services: a client with the role {@code composer}, held by no
 * person. What it does in that name is not known here, and no caller's token lives here.
 */
@NullMarked
package org.juesuan.gateway.identity;

import org.jspecify.annotations.NullMarked;

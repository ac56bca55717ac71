/**
 * A district system behind the gateway, for the gateway's tests: a real HTTP server that a test
 * tells how to behave and asks what it received. It knows no rule of any service of ours.
 */
@NullMarked
package org.juesuan.gateway.upstream;

import org.jspecify.annotations.NullMarked;

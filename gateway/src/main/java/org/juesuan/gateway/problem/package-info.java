/**
 * The refusals that are the gateway's own; what a service refuses is passed on as the service says
 * it, and what every module shares stands in the platform.
 */
@NullMarked
package org.juesuan.gateway.problem;

import org.jspecify.annotations.NullMarked;

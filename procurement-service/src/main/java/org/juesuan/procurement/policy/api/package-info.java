/** Policies as an HTTP resource with its documents. No rule of a policy stands here. */
@NullMarked
package org.juesuan.procurement.policy.api;

import org.jspecify.annotations.NullMarked;

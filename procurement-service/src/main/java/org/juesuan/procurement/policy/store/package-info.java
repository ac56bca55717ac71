/**
 * Policies as JSON documents, and the ones that come with the service. No rule of a policy stands
 * here: see {@code policy}.
 */
@NullMarked
package org.juesuan.procurement.policy.store;

import org.jspecify.annotations.NullMarked;

/**
 * The audit of a final account: what its published figures and words contradict. Pure Java; nothing
 * here asks a service, and no rule changes a document.
 */
@NullMarked
package org.juesuan.gateway.audit;

import org.jspecify.annotations.NullMarked;

/**
 * Asks the owners of the sections, each within its deadline, and hands what they answered to the
 * composer. No sentence is written and no figure computed here; how an answer is sent to the caller
 * is not known here either.
 */
@NullMarked
package org.juesuan.gateway.composition;

import org.jspecify.annotations.NullMarked;

/**
 * The disclosed figures over HTTP, in the records that the section of the final account consists of
 * too: every figure is a string. No figure is computed here.
 */
@NullMarked
package org.juesuan.procurement.disclosure.api;

import org.jspecify.annotations.NullMarked;

/**
 * The sentences of the report: pure functions from a budget section and its figures to sections of
 * text. No number is computed here, it is taken from the figures; nothing here asks a service or
 * knows how a page looks.
 */
@NullMarked
package org.juesuan.gateway.narrative;

import org.jspecify.annotations.NullMarked;

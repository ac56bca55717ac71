/**
 * Batches over HTTP: the four forms of a body, the template, and the answers. Nothing is decided
 * here.
 */
@NullMarked
package org.juesuan.budget.intake.api;

import org.jspecify.annotations.NullMarked;

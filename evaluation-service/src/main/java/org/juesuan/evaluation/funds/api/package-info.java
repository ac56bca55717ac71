/**
 * The funds of projects over HTTP, and the form in which they are answered everywhere. Nothing is
 * written through it.
 */
@NullMarked
package org.juesuan.evaluation.funds.api;

import org.jspecify.annotations.NullMarked;

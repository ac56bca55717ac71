/** Summaries and trends over HTTP. No figure is computed here. */
@NullMarked
package org.juesuan.evaluation.summary.api;

import org.jspecify.annotations.NullMarked;

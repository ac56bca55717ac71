/** Versions of forms over HTTP. No rule of a form stands here: see {@code template}. */
@NullMarked
package org.juesuan.evaluation.template.api;

import org.jspecify.annotations.NullMarked;

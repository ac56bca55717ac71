/**
 * What the self-evaluations of a year come to, and of several years side by side. No figure of a
 * single form is computed here.
 */
@NullMarked
package org.juesuan.evaluation.summary;

import org.jspecify.annotations.NullMarked;

/**
 * A department's report as it was published: every number and word by its name and its place, as
 * printed. Nothing is computed here beyond what a printed number can stand for.
 */
@NullMarked
package org.juesuan.gateway.audit.document;

import org.jspecify.annotations.NullMarked;

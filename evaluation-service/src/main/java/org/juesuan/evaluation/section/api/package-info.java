/**
 * The section over HTTP, and the records its content consists of: the digest is of these. Every
 * figure in them is a string, and no timestamp or link stands there.
 */
@NullMarked
package org.juesuan.evaluation.section.api;

import org.jspecify.annotations.NullMarked;

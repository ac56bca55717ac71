/**
 * The report as Markdown, for whoever keeps or compares it as plain text. Here stand marks and
 * their escapes; no sentence is written.
 */
@NullMarked
package org.juesuan.gateway.render.markdown;

import org.jspecify.annotations.NullMarked;

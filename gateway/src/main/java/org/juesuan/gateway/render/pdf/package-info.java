/**
 * The report as a PDF, made from the same page a browser is shown. Here stand fonts, bookmarks and
 * what the file says of itself.
 */
@NullMarked
package org.juesuan.gateway.render.pdf;

import org.jspecify.annotations.NullMarked;

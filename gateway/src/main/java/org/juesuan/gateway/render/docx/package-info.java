/**
 * The report as a Word document. What the report says is decided elsewhere; here stand elements,
 * styles and parts of the file.
 */
@NullMarked
package org.juesuan.gateway.render.docx;

import org.jspecify.annotations.NullMarked;

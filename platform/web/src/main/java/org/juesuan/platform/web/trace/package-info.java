/**
 * What joins the steps of one request across services: its W3C trace, and the marks on what is
 * logged. No tracer lives here, and nothing is sent to one.
 */
@NullMarked
package org.juesuan.platform.web.trace;

import org.jspecify.annotations.NullMarked;

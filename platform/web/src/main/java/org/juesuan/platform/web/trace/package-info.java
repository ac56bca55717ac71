/**
 * What joins the steps of one request across services: the marks on what is logged, and what may
 * not stand in a span. Spans are made and sent by OpenTelemetry; no tracer of our own lives here.
 */
@NullMarked
package org.juesuan.platform.web.trace;

import org.jspecify.annotations.NullMarked;

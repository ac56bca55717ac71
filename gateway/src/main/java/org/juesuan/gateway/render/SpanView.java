package org.juesuan.gateway.render;

import io.quarkus.qute.TemplateExtension;
import org.jspecify.annotations.Nullable;
import org.juesuan.gateway.report.Figure;
import org.juesuan.gateway.report.Span;

/** What a template asks of a piece of a sentence. */
@TemplateExtension
final class SpanView {

  private SpanView() {}

  /** The figure in it; null where it is words. */
  static @Nullable Figure figure(Span span) {
    return span instanceof Span.Printed printed ? printed.figure() : null;
  }

  /** The id of the figure in it; empty where it is words. */
  static String figureId(Span span) {
    return span instanceof Span.Printed printed ? printed.id() : "";
  }
}

package org.juesuan.gateway.report;

/** A piece of a sentence: words, or a number that stands in the report's figures. */
public sealed interface Span {

  /** The piece as read. */
  String text();

  /** Words without any figure. */
  record Words(String text) implements Span {}

  /**
   * A figure with its unit.
   *
   * @param id the figure's id in {@link Figures}
   */
  record Printed(String id, Figure figure) implements Span {

    @Override
    public String text() {
      return figure.withUnit();
    }
  }
}

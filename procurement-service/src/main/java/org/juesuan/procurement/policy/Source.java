package org.juesuan.procurement.policy;

/**
 * Where a figure of a policy comes from.
 *
 * @param document number or name of the document
 * @param confidence how sure it is that the document says so
 */
public record Source(String document, Confidence confidence) {

  /** How sure a figure is. */
  public enum Confidence {
    /** The text was at hand. */
    SOURCED,
    /** Known to whoever entered it, without the text at hand. */
    HIGH,
    MEDIUM,
    /** To be confirmed before anything is decided by it. */
    LOW
  }
}

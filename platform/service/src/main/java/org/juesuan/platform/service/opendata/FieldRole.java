package org.juesuan.platform.service.opendata;

import org.jspecify.annotations.Nullable;

/** What a column is in the model of a fiscal package. */
public sealed interface FieldRole {

  /**
   * An amount of yuan.
   *
   * @param phase of the budget's life: proposed, approved, adjusted or executed; null where none
   *     fits
   */
  record Measure(@Nullable String phase) implements FieldRole {}

  /**
   * Says what an amount is of.
   *
   * @param dimension the group of columns it belongs to
   * @param kind of the group: datetime, entity, classification, activity, fact or other
   * @param classification functional, economic or administrative; null where it is none of these
   * @param key whether the column identifies an entry of its group
   */
  record Attribute(String dimension, String kind, @Nullable String classification, boolean key)
      implements FieldRole {}

  /** An amount in a phase of the budget. */
  static FieldRole measure(@Nullable String phase) {
    return new Measure(phase);
  }

  /** A column that identifies an entry of its group. */
  static FieldRole key(String dimension, String kind) {
    return new Attribute(dimension, kind, null, true);
  }

  /** A column that identifies an entry of a budget classification. */
  static FieldRole classification(String dimension, String classification) {
    return new Attribute(dimension, "classification", classification, true);
  }

  /** A column that says more of an entry. */
  static FieldRole attribute(String dimension, String kind) {
    return new Attribute(dimension, kind, null, false);
  }

  /** A column that says more of an entry of a budget classification. */
  static FieldRole label(String dimension, String classification) {
    return new Attribute(dimension, "classification", classification, false);
  }
}

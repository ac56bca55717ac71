package org.juesuan.procurement.supplier;

import org.jspecify.annotations.Nullable;

/**
 * What may change of a supplier.
 *
 * @param name registered name; never of a natural person
 * @param country of a foreign supplier
 * @param fileReference of a natural person
 */
public record Particulars(
    @Nullable String name, @Nullable String country, @Nullable String fileReference) {

  /** What the register calls it. */
  String registeredName() {
    return name == null ? Supplier.PERSON : name;
  }
}

package org.juesuan.procurement.supplier;

import org.jspecify.annotations.Nullable;

/**
 * A supplier of the district. Its size is declared anew for each award and stands in the contract.
 *
 * @param code what it is known by
 * @param kind what it is
 * @param name its registered name; of a natural person always {@link #PERSON}
 * @param country of a foreign supplier, two letters of ISO 3166-1; otherwise null
 * @param fileReference number of the file in which the purchaser keeps who a natural person is;
 *     null of every other supplier
 * @param version grows with each correction
 */
public record Supplier(
    SupplierCode code,
    SupplierKind kind,
    String name,
    @Nullable String country,
    @Nullable String fileReference,
    long version) {

  /** What stands for the name of a natural person, which is not kept. */
  public static final String PERSON = "自然人";
}

package org.juesuan.procurement.supplier;

import org.jspecify.annotations.Nullable;

/** The fact that a supplier was registered or corrected. */
record SupplierRecorded(
    String code,
    SupplierKind kind,
    String name,
    @Nullable String country,
    @Nullable String fileReference,
    long version) {

  static SupplierRecorded of(Supplier supplier) {
    return new SupplierRecorded(
        supplier.code().value(),
        supplier.kind(),
        supplier.name(),
        supplier.country(),
        supplier.fileReference(),
        supplier.version());
  }
}

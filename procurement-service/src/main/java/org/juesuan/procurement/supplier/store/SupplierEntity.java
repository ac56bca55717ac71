package org.juesuan.procurement.supplier.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.juesuan.procurement.supplier.Supplier;
import org.juesuan.procurement.supplier.SupplierCode;
import org.juesuan.procurement.supplier.SupplierKind;

/** Row of a supplier as it stands. */
@Entity
@Table(name = "supplier")
public class SupplierEntity {

  @Id private String code;

  @Enumerated(EnumType.STRING)
  private SupplierKind kind;

  private String name;

  private @Nullable String country;

  @Column(name = "file_reference")
  private @Nullable String fileReference;

  private long version;

  /** For Hibernate alone. */
  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  protected SupplierEntity() {}

  /** The row of one that is new. */
  @SuppressWarnings("NullAway.Init") // filled by become
  SupplierEntity(Supplier supplier) {
    code = supplier.code().value();
    kind = supplier.kind();
    become(supplier);
  }

  /** Takes over the next state. */
  final void become(Supplier supplier) {
    name = supplier.name();
    country = supplier.country();
    fileReference = supplier.fileReference();
    version = supplier.version();
  }

  Supplier toSupplier() {
    return new Supplier(new SupplierCode(code), kind, name, country, fileReference, version);
  }
}

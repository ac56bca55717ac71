package org.juesuan.procurement.supplier.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.juesuan.procurement.supplier.Supplier;
import org.juesuan.procurement.supplier.SupplierCode;
import org.juesuan.procurement.supplier.SupplierKind;

/** The suppliers of the district, which belong to no department. */
@ApplicationScoped
public class SupplierRepository implements PanacheRepositoryBase<SupplierEntity, String> {

  /** Adds one that is new. */
  public void add(Supplier supplier) {
    persistAndFlush(new SupplierEntity(supplier));
  }

  /**
   * Writes the next state of one that is there.
   *
   * @throws IllegalStateException if it is not
   */
  public void update(Supplier supplier) {
    findByIdOptional(supplier.code().value())
        .orElseThrow(() -> new IllegalStateException("the supplier is not there"))
        .become(supplier);
    flush();
  }

  /** The one of that code. */
  public Optional<Supplier> ofCode(SupplierCode code) {
    return findByIdOptional(code.value()).map(SupplierEntity::toSupplier);
  }

  /** How many there are of a kind; none is ever removed. */
  public long countOfKind(SupplierKind kind) {
    return count("kind", kind);
  }

  /** See {@link org.juesuan.procurement.supplier.SupplierService#list}. */
  public List<Supplier> list(@Nullable String name, @Nullable String after, int rows) {
    return find(
            "code > ?1 and locate(?2, name) > 0 order by code",
            after == null ? "" : after,
            name == null ? "" : name)
        .page(0, rows)
        .stream()
        .map(SupplierEntity::toSupplier)
        .toList();
  }
}

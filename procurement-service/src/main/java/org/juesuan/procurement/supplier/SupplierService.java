package org.juesuan.procurement.supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.service.change.ChangeRecorder;
import org.juesuan.platform.store.event.Sequenced;
import org.juesuan.platform.web.precondition.EntityTag;
import org.juesuan.platform.web.precondition.Preconditions;
import org.juesuan.platform.web.problem.ProblemException;
import org.juesuan.platform.web.problem.Violation;
import org.juesuan.procurement.change.ChangeType;
import org.juesuan.procurement.problem.Fault;
import org.juesuan.procurement.problem.ProcurementError;
import org.juesuan.procurement.problem.api.Refusals;
import org.juesuan.procurement.supplier.store.SupplierRepository;
import org.juesuan.procurement.year.District;

/** Registers, corrects and reads the suppliers of the district. */
@ApplicationScoped
@Transactional
public class SupplierService {

  private final SupplierRepository suppliers;
  private final District district;
  private final ChangeRecorder changes;

  SupplierService(SupplierRepository suppliers, District district, ChangeRecorder changes) {
    this.suppliers = suppliers;
    this.district = district;
    this.changes = changes;
  }

  /**
   * Registers a supplier.
   *
   * @throws ProblemException {@code supplier-faulty} naming every fault, {@code supplier-exists}
   */
  public Supplier register(SupplierDraft draft) {
    refuse(SupplierFaults.of(draft));
    Sequenced stream = district.lock();
    Supplier supplier = registered(codeOf(draft), draft.kind(), draft.particulars(), 1);
    if (suppliers.ofCode(supplier.code()).isPresent()) {
      throw new ProblemException(
          ProcurementError.SUPPLIER_EXISTS,
          "The code is registered; a change of name is a correction.",
          List.of(Violation.at("/code", "is the code of a registered supplier")));
    }
    suppliers.add(supplier);
    tell(stream, supplier);
    return supplier;
  }

  /**
   * Replaces the particulars of a supplier; what it is and its code stay.
   *
   * @param ifMatch the header {@code If-Match}
   * @throws ProblemException {@code supplier-not-found}, {@code supplier-faulty}
   */
  public Supplier correct(SupplierCode code, Particulars particulars, @Nullable String ifMatch) {
    Sequenced stream = district.lock();
    Supplier present = known(code);
    Preconditions.requireIfMatch(ifMatch, EntityTag.of(present.version()));
    refuse(SupplierFaults.of(present.kind(), particulars));
    Supplier corrected = registered(code, present.kind(), particulars, present.version() + 1);
    suppliers.update(corrected);
    tell(stream, corrected);
    return corrected;
  }

  /**
   * The supplier of the code.
   *
   * @throws ProblemException {@code supplier-not-found}
   */
  public Supplier known(SupplierCode code) {
    return find(code)
        .orElseThrow(
            () ->
                new ProblemException(
                    ProcurementError.SUPPLIER_NOT_FOUND, "No supplier has this code."));
  }

  /** The supplier of the code, if there is one; once there is, there always is. */
  public Optional<Supplier> find(SupplierCode code) {
    return suppliers.ofCode(code);
  }

  /**
   * Suppliers in the order of their codes.
   *
   * @param name only those whose name contains this; null of any
   * @param after only those behind this code; null from the beginning
   */
  public List<Supplier> list(@Nullable String name, @Nullable String after, int rows) {
    return suppliers.list(name, after, rows);
  }

  private static Supplier registered(
      SupplierCode code, SupplierKind kind, Particulars particulars, long version) {
    return new Supplier(
        code,
        kind,
        particulars.registeredName(),
        particulars.country(),
        particulars.fileReference(),
        version);
  }

  private SupplierCode codeOf(SupplierDraft draft) {
    String given = draft.code();
    if (given != null) {
      return new SupplierCode(given);
    }
    String series = draft.kind() == SupplierKind.FOREIGN ? "F" : "P";
    return new SupplierCode(
        "%s-%s-%06d".formatted(series, district.code(), suppliers.countOfKind(draft.kind()) + 1));
  }

  private static void refuse(List<Fault> faults) {
    Refusals.of(ProcurementError.SUPPLIER_FAULTY, "The supplier has faults.", faults);
  }

  private void tell(Sequenced stream, Supplier supplier) {
    changes.record(
        stream,
        ChangeType.SUPPLIER_RECORDED,
        "suppliers/" + supplier.code(),
        null,
        SupplierRecorded.of(supplier));
  }
}

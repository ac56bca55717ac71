package org.juesuan.procurement.contract.api;

import java.util.List;
import org.juesuan.platform.web.problem.PlatformError;
import org.juesuan.platform.web.problem.ProblemException;
import org.juesuan.platform.web.problem.Violation;
import org.juesuan.procurement.supplier.SupplierCode;

/** Reads suppliers' codes of a request, naming the field at fault. */
final class SupplierCodes {

  private SupplierCodes() {}

  static SupplierCode read(String written, String pointer) {
    SupplierCode.fault(written)
        .ifPresent(
            fault -> {
              throw new ProblemException(
                  PlatformError.INVALID_FIELD,
                  "The code is not one a supplier can have.",
                  List.of(Violation.at(pointer, fault)));
            });
    return new SupplierCode(written);
  }
}

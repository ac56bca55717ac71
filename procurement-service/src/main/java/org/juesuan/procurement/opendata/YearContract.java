package org.juesuan.procurement.opendata;

import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.money.Money;
import org.juesuan.procurement.contract.Contract;
import org.juesuan.procurement.disclosure.ContractFigures;
import org.juesuan.procurement.supplier.SupplierSize;

/**
 * A contract with what it brings to the disclosure of one year (INV-10: the disclosure's own
 * figures).
 *
 * @param contract the contract
 * @param figures on the basis of contracts and on that of payments
 */
public record YearContract(Contract contract, ContractFigures figures) {

  /** Whether the year has anything of it. */
  boolean counts() {
    return !figures.awarded().total().isZero() || !figures.paid().total().isZero();
  }

  /** 签订日期. */
  @Nullable LocalDate signed() {
    return contract.signed();
  }

  /** 实际采购金额, on the basis of contracts, of suppliers of these sizes. */
  Money awardedTo(Predicate<SupplierSize> sizes) {
    return Money.sum(
        figures.awardedBySize().bySize().entrySet().stream()
            .filter(size -> sizes.test(size.getKey()))
            .map(size -> size.getValue()));
  }

  /** Codes of the suppliers, of a joint bid with a semicolon between them. */
  String suppliers() {
    return contract.parties().stream()
        .map(party -> party.supplier().value())
        .collect(Collectors.joining(";"));
  }
}

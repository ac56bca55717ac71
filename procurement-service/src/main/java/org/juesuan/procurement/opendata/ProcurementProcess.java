package org.juesuan.procurement.opendata;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.juesuan.platform.money.Money;
import org.juesuan.procurement.contract.Contract;
import org.juesuan.procurement.plan.PlanItem;

/**
 * A procurement process as it stands: what was planned and every contract that came of it.
 *
 * @param item what it began with
 * @param contracts what came of it, in the order they were awarded
 */
public record ProcurementProcess(PlanItem item, List<Progress> contracts) {

  /** Keeps a list of its own. */
  public ProcurementProcess {
    contracts = List.copyOf(contracts);
  }

  /**
   * A contract with what was paid on it.
   *
   * @param contract the contract
   * @param payments in the order the ledger has them
   */
  public record Progress(Contract contract, List<Paid> payments) {

    /** Keeps a list of its own. */
    public Progress {
      payments = List.copyOf(payments);
    }
  }

  /**
   * A posting of the ledger that paid, or took back what was paid.
   *
   * @param posting its id
   * @param on its business date
   * @param amount in yuan; less than zero for what came back
   */
  public record Paid(UUID posting, LocalDate on, Money amount) {}
}

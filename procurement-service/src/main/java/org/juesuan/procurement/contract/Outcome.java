package org.juesuan.procurement.contract;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.procurement.funding.FundingRequest;
import org.juesuan.procurement.problem.ProcurementError;

/** What comes of a step. */
public sealed interface Outcome {

  /**
   * The step is taken.
   *
   * @param contract the contract after it
   * @param request what budget-service is to be asked; null where nothing is
   * @param releases fundings that budget-service is to be told of as no longer needed
   */
  record Taken(Contract contract, @Nullable FundingRequest request, List<UUID> releases)
      implements Outcome {

    static Taken of(Contract contract) {
      return new Taken(contract, null, List.of());
    }

    static Taken asking(Contract contract, FundingRequest request) {
      return new Taken(contract.with(contract.fundings().asking(request)), request, List.of());
    }

    static Taken releasing(Contract contract, List<UUID> releases) {
      return new Taken(
          contract.with(contract.fundings().givenUp(releases)), null, List.copyOf(releases));
    }
  }

  /**
   * The step is refused, and nothing changes.
   *
   * @param error its code
   * @param detail the case, in a sentence
   * @param pointer JSON pointer to the field at fault; null where it is the contract's state
   */
  record Refused(ProcurementError error, String detail, @Nullable String pointer)
      implements Outcome {}
}

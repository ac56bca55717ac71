package org.juesuan.procurement.contract;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.juesuan.platform.money.Money;

/** What somebody should look at; nothing is refused for it. */
public enum ContractFlag {
  /** Signed more than 30 days after the award (政府采购法 Article 46). */
  SIGNED_LATE,
  /** Amended by more than a tenth of the awarded amount (政府采购法 Article 49). */
  RAISED_BY_MORE_THAN_A_TENTH,
  /**
   * Small and medium suppliers have less of it than was reserved for them of the purchase (预留份额);
   * another contract of the same plan item may make up for it.
   */
  LESS_THAN_RESERVED,
  /** Money it needs now is not held: it lapsed, or was given back for another. */
  UNDERFUNDED;

  private static final int DAYS_TO_SIGN = 30;

  /** The flags of a contract. */
  static List<ContractFlag> of(Contract contract) {
    List<ContractFlag> flags = new ArrayList<>();
    if (contract.signed() != null
        && ChronoUnit.DAYS.between(contract.award().on(), contract.signed()) > DAYS_TO_SIGN) {
      flags.add(SIGNED_LATE);
    }
    BigDecimal awarded = contract.award().amount().yuan();
    BigDecimal raised = contract.amount().yuan().subtract(awarded);
    if (contract.award().governmentProcurement()
        && raised.movePointRight(1).compareTo(awarded) > 0) {
      flags.add(RAISED_BY_MORE_THAN_A_TENTH);
    }
    if (lessThanReserved(contract)) {
      flags.add(LESS_THAN_RESERVED);
    }
    if (contract.state().isRunning() && contract.shortfall().isPositive()) {
      flags.add(UNDERFUNDED);
    }
    return flags;
  }

  private static boolean lessThanReserved(Contract contract) {
    Money small =
        Money.sum(
            contract.parties().stream()
                .filter(party -> party.size().isSmallOrMedium())
                .map(Party::share));
    BigDecimal reserved =
        contract.amount().yuan().multiply(contract.award().reservation().percent());
    return small.yuan().movePointRight(2).compareTo(reserved) < 0;
  }
}

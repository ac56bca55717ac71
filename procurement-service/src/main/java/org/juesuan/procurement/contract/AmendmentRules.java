package org.juesuan.procurement.contract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.money.Money;
import org.juesuan.procurement.contract.Outcome.Refused;
import org.juesuan.procurement.contract.Outcome.Taken;
import org.juesuan.procurement.funding.FundingRequest;
import org.juesuan.procurement.funding.FundingState;
import org.juesuan.procurement.problem.ProcurementError;
import org.juesuan.procurement.supplier.SupplierCode;

/**
 * Decides what may be changed of a signed contract. More takes effect when its money is held; less
 * takes effect at once.
 */
final class AmendmentRules {

  private final Contract contract;
  private final Money paid;

  AmendmentRules(Contract contract, Money paid) {
    this.contract = contract;
    this.paid = paid;
  }

  Outcome decide(
      Step.Amend amend, BiFunction<LocalDate, List<Step.Wanted>, FundingRequest> requests) {
    if (amend.change().absolute().compareTo(AwardRules.MOST) > 0) {
      return amounts("/changeYuan", "No contract changes by that much.").orElseThrow();
    }
    Money amount = contract.amount().plus(amend.change());
    return ofAmounts(amend, amount)
        .or(() -> ofShares(amend.shares(), amount))
        .or(() -> amend.change().isPositive() ? ofMore(amend, amount) : ofLess(amend))
        .<Outcome>map(refused -> refused)
        .orElseGet(() -> taken(amend, amount, requests));
  }

  private Outcome taken(
      Step.Amend amend,
      Money amount,
      BiFunction<LocalDate, List<Step.Wanted>, FundingRequest> requests) {
    if (amend.wanted().isEmpty()) {
      return Taken.releasing(
          contract.amendedBy(amendment(amend, amount, null, amend.on())), amend.releases());
    }
    FundingRequest request = requests.apply(amend.on(), amend.wanted());
    return Taken.asking(contract.amendedBy(amendment(amend, amount, request.id(), null)), request);
  }

  private Amendment amendment(
      Step.Amend amend, Money amount, @Nullable UUID request, @Nullable LocalDate effective) {
    return new Amendment(
        contract.amendments().size() + 1,
        amend.on(),
        amend.reason(),
        amend.documentNumber(),
        amend.change(),
        amend.laterYears(),
        parties(amend.shares(), amount),
        request,
        effective);
  }

  /** The parties stay, with the sizes they declared for the award; only shares change. */
  private List<Party> parties(Map<SupplierCode, Money> shares, Money amount) {
    List<Party> parties = new ArrayList<>();
    for (Party party : contract.parties()) {
      Money share = shares.getOrDefault(party.supplier(), amount);
      parties.add(new Party(party.supplier(), party.name(), party.size(), share));
    }
    return parties;
  }

  private Optional<Refused> ofAmounts(Step.Amend amend, Money amount) {
    if (amend.change().isZero() || !amount.isPositive() || amount.compareTo(AwardRules.MOST) > 0) {
      return amounts("/changeYuan", "An amendment changes the amount, and something remains.");
    }
    if (!amount.isAtLeast(paid)) {
      return amounts("/changeYuan", "More than the new amount is paid already.");
    }
    if (amend.laterYears().isNegative() || amend.laterYears().compareTo(amount) > 0) {
      return amounts("/laterYearsYuan", "Later budgets pay a part of the amount.");
    }
    return Optional.empty();
  }

  private Optional<Refused> ofShares(Map<SupplierCode, Money> shares, Money amount) {
    List<Party> parties = contract.parties();
    if (shares.isEmpty() && parties.size() == 1) {
      return Optional.empty();
    }
    Set<SupplierCode> suppliers = new HashSet<>();
    parties.forEach(party -> suppliers.add(party.supplier()));
    boolean fits =
        shares.keySet().equals(suppliers)
            && shares.values().stream()
                .allMatch(share -> share.isPositive() && amount.isAtLeast(share))
            && Money.sum(shares.values().stream()).equals(amount);
    return fits
        ? Optional.empty()
        : Optional.of(
            new Refused(
                ProcurementError.PARTIES_REFUSED,
                "Every party of the contract has a share of more than zero, and together they are"
                    + " the new amount.",
                "/shares"));
  }

  private Optional<Refused> ofMore(Step.Amend amend, Money amount) {
    if (!amend.releases().isEmpty()) {
      return amounts("/releases", "What costs more gives nothing back.");
    }
    Money open = amount.minus(contract.fundings().covered());
    Optional<Refused> tooMuch = ContractRules.exceeding(amend.wanted(), open);
    Money asked = Money.sum(amend.wanted().stream().map(Step.Wanted::amount));
    return tooMuch.isPresent() || amend.laterYears().isAtLeast(open.minus(asked))
        ? tooMuch
        : Optional.of(
            new Refused(
                ProcurementError.CONTRACT_NOT_FUNDED,
                "What later budgets do not pay is asked for with the amendment.",
                "/fundings"));
  }

  private Optional<Refused> ofLess(Step.Amend amend) {
    if (!amend.wanted().isEmpty()) {
      return amounts("/fundings", "What costs less needs no more money.");
    }
    Set<UUID> held = new HashSet<>();
    contract.fundings().standings().stream()
        .filter(one -> one.state() == FundingState.HELD)
        .forEach(one -> held.add(one.funding().id()));
    for (int i = 0; i < amend.releases().size(); i++) {
      if (!held.remove(amend.releases().get(i))) {
        return amounts("/releases/" + i, "Only what the contract holds is given back, and once.");
      }
    }
    return Optional.empty();
  }

  private static Optional<Refused> amounts(String pointer, String detail) {
    return Optional.of(new Refused(ProcurementError.CONTRACT_AMOUNT_REFUSED, detail, pointer));
  }
}

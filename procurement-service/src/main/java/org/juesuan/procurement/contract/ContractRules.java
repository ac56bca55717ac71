package org.juesuan.procurement.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.juesuan.platform.money.Money;
import org.juesuan.procurement.contract.Outcome.Refused;
import org.juesuan.procurement.contract.Outcome.Taken;
import org.juesuan.procurement.funding.Funding;
import org.juesuan.procurement.funding.FundingRequest;
import org.juesuan.procurement.problem.ProcurementError;

/** Decides each step in the life of a contract; it reads and writes nothing. */
public final class ContractRules {

  private final Contract contract;
  private final Money paid;
  private final LocalDate today;
  private final Supplier<UUID> identities;

  /**
   * For one contract.
   *
   * @param paid what was paid on it by now, in yuan
   * @param today the business day
   * @param identities new ids, for requests and fundings
   */
  public ContractRules(Contract contract, Money paid, LocalDate today, Supplier<UUID> identities) {
    this.contract = contract;
    this.paid = paid;
    this.today = today;
    this.identities = identities;
  }

  /** Takes a step, or says why not. */
  public Outcome decide(Step step) {
    if (contract.state().isEnd()) {
      return forbidden("It has ended.");
    }
    if (step instanceof Step.AskForMoney ask) {
      return askForMoney(ask);
    }
    if (step instanceof Step.Sign sign) {
      return sign(sign);
    }
    if (step instanceof Step.Amend amend) {
      return amend(amend);
    }
    if (step instanceof Step.Accept accept) {
      return accept(accept.acceptance());
    }
    if (step instanceof Step.Close close) {
      return close(close);
    }
    return terminate((Step.Terminate) step);
  }

  /** At most one request waits for its answer, so that what is covered is known when one asks. */
  private Outcome askForMoney(Step.AskForMoney ask) {
    return awaited()
        .or(() -> ofDay(ask.on(), contract.award().on(), "/requestedOn"))
        .or(() -> exceeding(ask.wanted(), contract.open()))
        .<Outcome>map(refused -> refused)
        .orElseGet(() -> Taken.asking(contract, request(ask.on(), ask.wanted())));
  }

  private Outcome sign(Step.Sign sign) {
    if (contract.state().isRunning()) {
      return forbidden("It is signed already.");
    }
    if (contract.state() != ContractState.FUNDED) {
      return new Refused(
          ProcurementError.CONTRACT_NOT_FUNDED,
          "A contract is signed when its money is held; this one is " + contract.state() + ".",
          null);
    }
    LocalDate funded =
        contract.fundings().requests().stream()
            .filter(request -> request.answer() == FundingRequest.Answer.ACCEPTED)
            .map(FundingRequest::on)
            .reduce(contract.award().on(), ContractRules::later);
    return ofDay(sign.on(), funded, "/signedOn")
        .<Outcome>map(refused -> refused)
        .orElseGet(() -> Taken.of(contract.signedOn(sign.on())));
  }

  private Outcome amend(Step.Amend amend) {
    if (contract.state() != ContractState.SIGNED) {
      return forbidden("Only what is SIGNED is amended; it is " + contract.state() + ".");
    }
    LocalDate last =
        contract.amendments().stream()
            .map(one -> one.effective() == null ? one.on() : one.effective())
            .reduce(signed(), ContractRules::later);
    return awaited()
        .or(() -> ofDay(amend.on(), last, "/agreedOn"))
        .<Outcome>map(refused -> refused)
        .orElseGet(() -> new AmendmentRules(contract, paid).decide(amend, this::request));
  }

  private Outcome accept(Acceptance acceptance) {
    if (contract.state() != ContractState.SIGNED) {
      return forbidden("Only what is SIGNED is accepted; it is " + contract.state() + ".");
    }
    Optional<Refused> refused = acceptance.completes() ? awaited() : Optional.empty();
    return refused
        .or(() -> ofDay(acceptance.on(), signed(), "/acceptedOn"))
        .<Outcome>map(why -> why)
        .orElseGet(() -> Taken.of(contract.acceptedBy(acceptance)));
  }

  private Outcome close(Step.Close close) {
    if (contract.state() != ContractState.ACCEPTED) {
      return forbidden("Only what is ACCEPTED is closed; it is " + contract.state() + ".");
    }
    return awaited()
        .or(() -> ofDay(close.on(), latest(), "/closedOn"))
        .<Outcome>map(refused -> refused)
        .orElseGet(() -> ended(new ContractEnd(close.on(), false, null)));
  }

  private Outcome terminate(Step.Terminate terminate) {
    if (contract.state() == ContractState.ACCEPTED) {
      return forbidden("All of it is delivered and ACCEPTED; it is closed.");
    }
    return ofDay(terminate.on(), latest(), "/terminatedOn")
        .<Outcome>map(refused -> refused)
        .orElseGet(() -> ended(new ContractEnd(terminate.on(), true, terminate.reason())));
  }

  /**
   * What is held, and what may yet be, is given up: the ledger sees request and release in turn.
   */
  private Outcome ended(ContractEnd end) {
    return Taken.releasing(contract.ended(end), contract.fundings().releasable());
  }

  private FundingRequest request(LocalDate on, List<Step.Wanted> wanted) {
    return FundingRequest.asked(
        identities.get(),
        on,
        wanted.stream()
            .map(
                one ->
                    Funding.asked(
                        identities.get(), on.getYear(), one.appropriation(), one.amount()))
            .toList());
  }

  private Optional<Refused> awaited() {
    return contract.fundings().outstanding().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Refused(
                ProcurementError.FUNDING_OUTSTANDING,
                "A request for its money waits for the answer.",
                null));
  }

  static Optional<Refused> exceeding(List<Step.Wanted> wanted, Money most) {
    for (int i = 0; i < wanted.size(); i++) {
      Money amount = wanted.get(i).amount();
      if (!amount.isPositive() || amount.compareTo(AwardRules.MOST) > 0) {
        return Optional.of(
            new Refused(
                ProcurementError.CONTRACT_AMOUNT_REFUSED,
                "A funding is more than zero, and no more than a contract may be.",
                "/fundings/" + i + "/amountYuan"));
      }
    }
    return most.isAtLeast(Money.sum(wanted.stream().map(Step.Wanted::amount)))
        ? Optional.empty()
        : Optional.of(
            new Refused(
                ProcurementError.FUNDING_EXCEEDS_CONTRACT,
                "Its fundings would be more than the contract.",
                "/fundings"));
  }

  private Optional<Refused> ofDay(LocalDate day, LocalDate notBefore, String pointer) {
    return day.isBefore(notBefore) || day.isAfter(today)
        ? Optional.of(
            new Refused(
                ProcurementError.CONTRACT_DATE_REFUSED,
                "The day lies before " + notBefore + ", on which this stands, or ahead.",
                pointer))
        : Optional.empty();
  }

  private LocalDate signed() {
    LocalDate day = contract.signed();
    if (day == null) {
      throw new IllegalStateException("it is not signed");
    }
    return day;
  }

  /** The day of the last thing that happened to it. */
  private LocalDate latest() {
    return Stream.of(
            Stream.ofNullable(contract.signed()),
            contract.acceptances().stream().map(Acceptance::on),
            contract.amendments().stream()
                .flatMap(amendment -> Stream.ofNullable(amendment.effective())))
        .flatMap(days -> days)
        .reduce(contract.award().on(), ContractRules::later);
  }

  private Refused forbidden(String detail) {
    return new Refused(ProcurementError.CONTRACT_STATE_FORBIDS, detail, null);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}

package org.juesuan.procurement.contract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.money.Money;
import org.juesuan.procurement.funding.FundingRequest;
import org.juesuan.procurement.funding.FundingRequest.Answer;
import org.juesuan.procurement.funding.Fundings;

/**
 * A procurement contract (政府采购合同): the award and everything that happened since. State, amount and
 * parties are computed from these facts, never kept beside them.
 *
 * @param id identity, by which the ledger names it
 * @param department whose contract
 * @param award the result of the procedure
 * @param fundings its money
 * @param signed 签订日期; null while it is not
 * @param amendments in the order they were agreed
 * @param acceptances in the order they were made
 * @param end how it ended; null while it has not
 * @param version 1 for the award, one more with each change
 */
public record Contract(
    UUID id,
    String department,
    Award award,
    Fundings fundings,
    @Nullable LocalDate signed,
    List<Amendment> amendments,
    List<Acceptance> acceptances,
    @Nullable ContractEnd end,
    long version) {

  /** Keeps copies of its own. */
  public Contract {
    amendments = List.copyOf(amendments);
    acceptances = List.copyOf(acceptances);
  }

  /** One that was just awarded. */
  public static Contract awarded(UUID id, String department, Award award) {
    return new Contract(
        id, department, award, Fundings.none(), null, List.of(), List.of(), null, 1);
  }

  /** Where it stands. */
  public ContractState state() {
    if (end != null) {
      return end.terminated() ? ContractState.TERMINATED : ContractState.CLOSED;
    }
    if (signed != null) {
      return acceptances.stream().anyMatch(Acceptance::completes)
          ? ContractState.ACCEPTED
          : ContractState.SIGNED;
    }
    if (fundings.outstanding().isPresent()) {
      return ContractState.FUNDING_REQUESTED;
    }
    if (!shortfall().isPositive()) {
      return ContractState.FUNDED;
    }
    List<FundingRequest> requests = fundings.requests();
    return !requests.isEmpty() && requests.get(requests.size() - 1).answer() == Answer.REFUSED
        ? ContractState.FUNDING_REFUSED
        : ContractState.AWARDED;
  }

  /** 合同金额 with all amendments that count by now, in yuan. */
  public Money amount() {
    return award.amount().plus(Money.sum(effective().map(Amendment::change)));
  }

  /** The amount as it was at the end of a day: as awarded, with the amendments of before. */
  public Money amountAt(LocalDate day) {
    return award
        .amount()
        .plus(
            Money.sum(
                effective()
                    .filter(one -> !day.isBefore(effectiveDay(one)))
                    .map(Amendment::change)));
  }

  /** What amendments that took effect in a year changed, in yuan. */
  public Money changedIn(int year) {
    return Money.sum(
        effective().filter(one -> effectiveDay(one).getYear() == year).map(Amendment::change));
  }

  /** Who supplies, with their shares of the amount. */
  public List<Party> parties() {
    return last().map(Amendment::parties).orElse(award.parties());
  }

  /** The parties as they were at the end of a day; their shares are {@link #amountAt}. */
  public List<Party> partiesAt(LocalDate day) {
    return effective()
        .filter(one -> !day.isBefore(effectiveDay(one)))
        .reduce((earlier, later) -> later)
        .map(Amendment::parties)
        .orElse(award.parties());
  }

  /** The part of the amount that budgets of later years pay, in yuan. */
  public Money laterYears() {
    return last().map(Amendment::laterYears).orElse(award.laterYears());
  }

  /** What is missing of the money it needs by now, in yuan; zero where nothing is. */
  public Money shortfall() {
    Money missing = amount().minus(laterYears()).minus(fundings.covered());
    return missing.isPositive() ? missing : Money.ZERO;
  }

  /** What may still be asked for, in yuan; less than zero after a reduction. */
  public Money open() {
    return amount().minus(fundings.covered());
  }

  /** What somebody should look at. */
  public List<ContractFlag> flags() {
    return ContractFlag.of(this);
  }

  /** What has become of one of its amendments. */
  public Amendment.State stateOf(Amendment amendment) {
    if (amendment.effective() != null) {
      return Amendment.State.EFFECTIVE;
    }
    boolean refused =
        Optional.ofNullable(amendment.request())
            .flatMap(fundings::request)
            .filter(request -> request.answer() == Answer.REFUSED)
            .isPresent();
    if (refused) {
      return Amendment.State.REFUSED;
    }
    return end == null ? Amendment.State.PENDING : Amendment.State.WITHDRAWN;
  }

  /**
   * Budget-service holds what a request asked for; an amendment that waited for it takes effect,
   * unless the contract has ended.
   *
   * @param commitments by funding
   * @param openDay the day itself, or the first one after it of a year that still changes
   */
  Contract accepted(UUID request, Map<UUID, UUID> commitments, UnaryOperator<LocalDate> openDay) {
    boolean waits = fundings.outstanding().filter(one -> one.id().equals(request)).isPresent();
    Contract held = with(fundings.accepted(request, commitments));
    return waits
        ? held.amending(
            one -> one.isFor(request) ? one.effectiveFrom(openDay.apply(one.on())) : one)
        : held;
  }

  Contract with(Fundings next) {
    return new Contract(id, department, award, next, signed, amendments, acceptances, end, version);
  }

  Contract signedOn(LocalDate day) {
    return new Contract(
        id, department, award, fundings, day, amendments, acceptances, end, version);
  }

  Contract amendedBy(Amendment amendment) {
    return withAmendments(Stream.concat(amendments.stream(), Stream.of(amendment)).toList());
  }

  Contract amending(UnaryOperator<Amendment> change) {
    return withAmendments(amendments.stream().map(change).toList());
  }

  Contract acceptedBy(Acceptance acceptance) {
    List<Acceptance> all = new ArrayList<>(acceptances);
    all.add(acceptance);
    return new Contract(id, department, award, fundings, signed, amendments, all, end, version);
  }

  Contract ended(ContractEnd how) {
    return new Contract(
        id, department, award, fundings, signed, amendments, acceptances, how, version);
  }

  /** The same as the next version. */
  Contract next() {
    return new Contract(
        id, department, award, fundings, signed, amendments, acceptances, end, version + 1);
  }

  private Contract withAmendments(List<Amendment> all) {
    return new Contract(id, department, award, fundings, signed, all, acceptances, end, version);
  }

  private Stream<Amendment> effective() {
    return amendments.stream().filter(one -> one.effective() != null);
  }

  private Optional<Amendment> last() {
    return effective().reduce((earlier, later) -> later);
  }

  private static LocalDate effectiveDay(Amendment effective) {
    return Objects.requireNonNull(effective.effective());
  }
}

package org.juesuan.procurement.funding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.money.Money;
import org.juesuan.procurement.funding.FundingRequest.Answer;

/**
 * All that is known of a contract's money: requests with their answers, and what became of
 * commitments. It gathers facts and computes where things stand from all of them, so that neither
 * the order in which facts come nor their repetition makes a difference.
 *
 * @param requests in the order they were told
 * @param successions what became of commitments at the end of their years, one for each
 */
public record Fundings(List<FundingRequest> requests, List<Succession> successions) {

  /** Keeps copies of its own. */
  public Fundings {
    requests = List.copyOf(requests);
    successions = List.copyOf(successions);
  }

  /** Nothing was asked for yet. */
  public static Fundings none() {
    return new Fundings(List.of(), List.of());
  }

  /** The request of that id. */
  public Optional<FundingRequest> request(UUID id) {
    return requests.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /** The request that waits for its answer; there is at most one. */
  public Optional<FundingRequest> outstanding() {
    return requests.stream().filter(FundingRequest::outstanding).findFirst();
  }

  /** Where each funding stands, in the order they were asked for. */
  public List<FundingStanding> standings() {
    return requests.stream()
        .flatMap(request -> request.fundings().stream().map(one -> standing(request, one)))
        .toList();
  }

  /** How much of the contract its fundings pay or have paid, in yuan. */
  public Money covered() {
    return Money.sum(standings().stream().map(FundingStanding::covers));
  }

  /** What may be given up: what is held, or asked for and not refused. */
  public List<UUID> releasable() {
    return standings().stream()
        .filter(one -> one.state() == FundingState.HELD || one.state() == FundingState.ASKED)
        .map(one -> one.funding().id())
        .toList();
  }

  /** With one more request. */
  public Fundings asking(FundingRequest request) {
    return new Fundings(Stream.concat(requests.stream(), Stream.of(request)).toList(), successions);
  }

  /** Budget-service holds what a request asked for; its first answer counts. */
  public Fundings accepted(UUID request, Map<UUID, UUID> commitments) {
    return answered(request, one -> one.accepted(commitments));
  }

  /** Budget-service holds nothing of a request; its first answer counts. */
  public Fundings refused(UUID request, List<RefusedLine> why) {
    return answered(request, one -> one.refused(why));
  }

  /** These are no longer needed. */
  public Fundings givenUp(Collection<UUID> fundings) {
    return changed(one -> fundings.contains(one.id()) ? one.givenUpNow() : one);
  }

  /** Budget-service told that a funding ended, and what of it came free, in yuan. */
  public Fundings ended(UUID funding, Money cameFree) {
    return changed(one -> one.id().equals(funding) ? one.ended(cameFree) : one);
  }

  /** Budget-service told that a funding comes free when this commitment of it is carried. */
  public Fundings releaseDue(UUID funding, UUID commitment) {
    return changed(one -> one.id().equals(funding) ? one.due(commitment) : one);
  }

  /** A commitment ended with its year. What goes on is kept over what lapsed. */
  public Fundings succeeded(Succession succession) {
    Optional<Succession> known = after(succession.ended());
    if (known.isPresent() && (known.get().next() != null || succession.next() == null)) {
      return this;
    }
    List<Succession> all = new ArrayList<>(successions);
    known.ifPresent(all::remove);
    all.add(succession);
    return new Fundings(requests, all);
  }

  private Fundings answered(UUID request, UnaryOperator<FundingRequest> answer) {
    return new Fundings(
        requests.stream()
            .map(
                one ->
                    one.id().equals(request) && one.answer() == Answer.OUTSTANDING
                        ? answer.apply(one)
                        : one)
            .toList(),
        successions);
  }

  private Fundings changed(UnaryOperator<Funding> change) {
    return new Fundings(
        requests.stream()
            .map(request -> request.with(request.fundings().stream().map(change).toList()))
            .toList(),
        successions);
  }

  private Optional<Succession> after(UUID commitment) {
    return successions.stream().filter(one -> one.ended().equals(commitment)).findFirst();
  }

  private FundingStanding standing(FundingRequest request, Funding funding) {
    int year = funding.fiscalYear();
    UUID appropriation = funding.appropriation();
    UUID commitment = funding.commitment();
    Money lapsed = null;
    Money free = funding.released();
    for (Succession step = next(commitment, year); step != null; step = next(commitment, year)) {
      if (free == null && step.ended().equals(funding.releaseDue())) {
        free = step.left();
      }
      if (step.next() == null) {
        lapsed = step.left();
        break;
      }
      year = step.next().fiscalYear();
      appropriation = step.next().appropriation();
      commitment = step.next().commitment();
    }
    FundingState state = state(request, funding, free != null, lapsed != null);
    Money covers =
        switch (state) {
          case ASKED, REFUSED -> Money.ZERO;
          case HELD, RELEASE_ASKED -> funding.amount();
          case RELEASED -> rest(funding, free);
          case LAPSED -> rest(funding, lapsed);
        };
    return new FundingStanding(funding, state, year, appropriation, commitment, covers);
  }

  /** A year end leads into a later year, so that no facts lead in a circle. */
  private @Nullable Succession next(@Nullable UUID commitment, int year) {
    return commitment == null
        ? null
        : after(commitment)
            .filter(step -> step.next() == null || step.next().fiscalYear() > year)
            .orElse(null);
  }

  private static FundingState state(
      FundingRequest request, Funding funding, boolean free, boolean lapsed) {
    if (request.answer() == Answer.REFUSED) {
      return FundingState.REFUSED;
    }
    if (free) {
      return FundingState.RELEASED;
    }
    if (lapsed) {
      return FundingState.LAPSED;
    }
    if (funding.givenUp()) {
      return FundingState.RELEASE_ASKED;
    }
    return funding.commitment() == null ? FundingState.ASKED : FundingState.HELD;
  }

  /** What never was held covers nothing, whatever came free of it. */
  private static Money rest(Funding funding, @Nullable Money free) {
    return funding.commitment() == null || free == null ? Money.ZERO : funding.amount().minus(free);
  }
}

package org.juesuan.procurement.funding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.juesuan.platform.money.Money;

/**
 * One request to budget-service, accepted or refused as a whole.
 *
 * @param id identity; one request has one answer
 * @param on the day the money is held from; all fundings are of its year
 * @param fundings what is asked for, at least one
 * @param answer what budget-service said
 * @param violations what it found wrong; empty unless REFUSED
 */
public record FundingRequest(
    UUID id, LocalDate on, List<Funding> fundings, Answer answer, List<RefusedLine> violations) {

  /** The answer to a request. */
  public enum Answer {
    OUTSTANDING,
    ACCEPTED,
    REFUSED
  }

  /** Keeps copies of its own. */
  public FundingRequest {
    fundings = List.copyOf(fundings);
    violations = List.copyOf(violations);
    if (fundings.isEmpty()) {
      throw new IllegalArgumentException("a request asks for something");
    }
  }

  /** A request that is about to be told. */
  public static FundingRequest asked(UUID id, LocalDate on, List<Funding> fundings) {
    return new FundingRequest(id, on, fundings, Answer.OUTSTANDING, List.of());
  }

  /** What it asks for, together. */
  public Money amount() {
    return Money.sum(fundings.stream().map(Funding::amount));
  }

  /** Whether it still waits for its answer; what was given up waits for none. */
  boolean outstanding() {
    return answer == Answer.OUTSTANDING && !fundings.stream().allMatch(Funding::givenUp);
  }

  FundingRequest accepted(Map<UUID, UUID> commitments) {
    List<Funding> held =
        fundings.stream()
            .map(
                funding -> {
                  UUID commitment = commitments.get(funding.id());
                  return commitment == null ? funding : funding.heldBy(commitment);
                })
            .toList();
    return new FundingRequest(id, on, held, Answer.ACCEPTED, List.of());
  }

  FundingRequest refused(List<RefusedLine> why) {
    return new FundingRequest(id, on, fundings, Answer.REFUSED, why);
  }

  FundingRequest with(List<Funding> changed) {
    return new FundingRequest(id, on, changed, answer, violations);
  }
}

package org.juesuan.budget.funding;

import static org.juesuan.budget.funding.Funding.State.RELEASED;
import static org.juesuan.budget.funding.Funding.State.RELEASE_DUE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.juesuan.budget.change.ChangeType;
import org.juesuan.budget.funding.FundingEnded.EndedFunding;
import org.juesuan.budget.funding.store.FundingEntity;
import org.juesuan.budget.funding.store.FundingRepository;
import org.juesuan.budget.ledger.Author;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.budget.ledger.Command;
import org.juesuan.budget.ledger.Commitment;
import org.juesuan.budget.ledger.Documentation;
import org.juesuan.budget.ledger.Instruction;
import org.juesuan.budget.ledger.Ledger;
import org.juesuan.budget.ledger.PostingKind;
import org.juesuan.budget.ledger.store.WorkingSet;
import org.juesuan.budget.ledger.store.WorkingSets;
import org.juesuan.platform.money.Money;
import org.juesuan.platform.service.change.ChangeRecorder;
import org.juesuan.platform.store.consumer.ReceivedEvent;
import org.juesuan.platform.store.consumer.UnreadableEventException;
import org.juesuan.platform.store.event.EventStream;
import org.juesuan.platform.store.event.EventStreams;
import org.juesuan.platform.store.event.Sequenced;

/**
 * Gives the money of contracts free again, as procurement-service asks by event, and follows it
 * over the end of a year. Locks as {@link FundingService} does.
 */
@ApplicationScoped
public class FundingReleaseService {

  private final FundingRepository fundings;
  private final Ledger ledger;
  private final WorkingSets workingSets;
  private final EventStreams streams;
  private final ChangeRecorder changes;
  private final FundingPapers papers;

  FundingReleaseService(
      FundingRepository fundings,
      Ledger ledger,
      WorkingSets workingSets,
      EventStreams streams,
      ChangeRecorder changes,
      FundingPapers papers) {
    this.fundings = fundings;
    this.ledger = ledger;
    this.workingSets = workingSets;
    this.streams = streams;
    this.changes = changes;
    this.papers = papers;
  }

  /**
   * Gives free what is left of fundings, wherever it stands now, and tells it with {@code
   * funding.ended}. In a book that is FROZEN nothing can be released: it is when it was carried. A
   * release that comes before its request keeps the request from holding anything.
   *
   * @throws UnreadableEventException when a funding is another contract's
   */
  @Transactional(TxType.MANDATORY)
  public void release(ReceivedEvent<FundingReleased> event) {
    FundingReleased release = event.data();
    String department = event.department();
    Sequenced stream = streams.lock(EventStream.withoutYear(department));
    WorkingSet set = workingSets.begin();
    for (int year : fundings.yearsFrom(department, release.fundingIds())) {
      set.lock(new BookId(department, year));
    }
    List<EndedFunding> ended = new ArrayList<>();
    for (UUID id : new LinkedHashSet<>(release.fundingIds())) {
      FundingEntity known = fundings.of(department, id).orElse(null);
      if (known == null) {
        fundings.add(new Funding(id, department, release.contractId(), null, RELEASED));
        ended.add(new EndedFunding(id, RELEASED, Money.ZERO, null));
      } else if (!known.toFunding().isOf(release.contractId())) {
        throw new UnreadableEventException("it releases a funding of another contract");
      } else if (known.toFunding().state() == Funding.State.HELD) {
        ended.add(end(known, set, event));
      }
    }
    if (!ended.isEmpty()) {
      changes.record(
          stream,
          ChangeType.FUNDING_ENDED,
          "contracts/" + release.contractId(),
          event.businessDate(),
          papers.recordedBy(event),
          new FundingEnded(department, release.contractId(), ended));
    }
  }

  private EndedFunding end(
      FundingEntity row, WorkingSet set, ReceivedEvent<FundingReleased> event) {
    Funding funding = row.toFunding();
    Commitment commitment = set.commitment(funding.requireCommitment());
    Money left = commitment.remaining();
    boolean holds = left.isPositive();
    boolean permitted = set.stateOf(commitment.book()).permits(PostingKind.RELEASE);
    row.become(holds && !permitted ? RELEASE_DUE : RELEASED);
    if (holds && permitted) {
      FundingService.requireAccepted(
          ledger
              .post(
                  List.of(
                      new Command(
                          commitment.book(),
                          new Instruction.Release(commitment.id(), left),
                          papers.ofRelease(event, commitment.book()),
                          papers.author(event))))
              .get(0));
    }
    return new EndedFunding(
        funding.id(), row.toFunding().state(), permitted ? left : Money.ZERO, commitment.id());
  }

  /**
   * Follows commitments that were carried into next year's book, in the transaction of the carry,
   * which has locked both books; what was to be released while the book was frozen is now.
   *
   * @param next the book they were carried into
   * @param successors by the commitment that ended, the one that goes on
   * @param carryPapers the papers of the carry
   * @param carriedBy who carries
   */
  @Transactional(TxType.MANDATORY)
  public void carried(
      BookId next, Map<UUID, UUID> successors, Documentation carryPapers, String carriedBy) {
    if (successors.isEmpty()) {
      return;
    }
    WorkingSet set = workingSets.begin();
    set.lock(next);
    Author author = new Author(carriedBy, Set.of(Author.Authority.CLERK));
    List<Command> due = new ArrayList<>();
    for (FundingEntity row : fundings.ofCommitments(successors.keySet())) {
      UUID ended = row.toFunding().requireCommitment();
      Commitment successor = set.commitment(successors.getOrDefault(ended, ended));
      row.goOnWith(successor.id());
      if (row.toFunding().state() == RELEASE_DUE) {
        row.become(RELEASED);
        due.add(
            new Command(
                next,
                new Instruction.Release(successor.id(), successor.remaining()),
                carryPapers,
                author));
      }
    }
    ledger.post(due).forEach(FundingService::requireAccepted);
  }
}

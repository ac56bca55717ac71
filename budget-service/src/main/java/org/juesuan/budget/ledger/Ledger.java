package org.juesuan.budget.ledger;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.juesuan.budget.change.ChangeType;
import org.juesuan.budget.ledger.store.BookEntity;
import org.juesuan.budget.ledger.store.WorkingSet;
import org.juesuan.budget.ledger.store.WorkingSets;
import org.juesuan.budget.problem.BudgetError;
import org.juesuan.platform.service.change.ChangeRecorder;
import org.juesuan.platform.store.StoreTransaction;

/**
 * The one path that writes to the ledger. A single request is a list of one command; a batch is the
 * same list, longer.
 *
 * <p>Every transaction works in this order: the idempotency keys are claimed; all books are locked,
 * sorted; only then it reads, decides in memory and writes, with one event for each posting
 * (INV-6). Nothing that is decided upon is read before the locks, which is why nothing can be
 * overspent (INV-3), whoever else writes at the same time.
 */
@ApplicationScoped
public class Ledger {

  private final WorkingSets workingSets;
  private final ChangeRecorder changes;
  private final Clock clock;
  private final MeterRegistry meters;
  private final StoreTransaction transaction;
  private final ZoneId businessZone;

  Ledger(
      WorkingSets workingSets,
      ChangeRecorder changes,
      Clock clock,
      MeterRegistry meters,
      StoreTransaction transaction,
      @ConfigProperty(name = "juesuan.business-zone", defaultValue = "Asia/Shanghai")
          ZoneId businessZone) {
    this.workingSets = workingSets;
    this.changes = changes;
    this.clock = clock;
    this.meters = meters;
    this.transaction = transaction;
    this.businessZone = businessZone;
  }

  /**
   * Does what the commands ask for, or refuses it. Joins the transaction of the caller, who has
   * claimed the idempotency keys by then.
   *
   * @param commands what is asked; those that are refused leave the others alone
   * @return one outcome for each command, in their order
   */
  @Transactional
  public List<Outcome> post(List<Command> commands) {
    WorkingSet set = workingSets.begin();
    SortedSet<BookId> locked = lock(commands, set);
    LedgerRules rules =
        new LedgerRules(set, WorkingSet::newIdentity, LocalDate.now(clock.withZone(businessZone)));
    List<Outcome> outcomes = new ArrayList<>(commands.size());
    for (Command command : commands) {
      Outcome outcome =
          locked.contains(command.book()) ? decide(command, rules, set) : bookNotFound();
      count(command, outcome);
      outcomes.add(outcome);
    }
    return outcomes;
  }

  private static SortedSet<BookId> lock(List<Command> commands, WorkingSet set) {
    SortedSet<BookId> wanted = new TreeSet<>();
    commands.forEach(command -> wanted.add(command.book()));
    wanted.removeIf(book -> !set.lock(book));
    return wanted;
  }

  private Outcome decide(Command command, LedgerRules rules, WorkingSet set) {
    Decision decision = rules.decide(command);
    return decision instanceof Decision.Allowed allowed
        ? write(command, allowed, set)
        : new Outcome.Refused((Decision.Refused) decision);
  }

  private Outcome.Accepted write(Command command, Decision.Allowed allowed, WorkingSet set) {
    BookEntity book = set.book(command.book());
    Payment opened = allowed.opens();
    if (opened != null) {
      set.open(opened);
    }
    List<RecordedPosting> postings = new ArrayList<>();
    for (Movement movement : allowed.movements()) {
      postings.add(
          new RecordedPosting(WorkingSet.newIdentity(), book.nextPostingSequence(), movement));
    }
    UUID reverses =
        command.instruction() instanceof Instruction.Reverse reversal ? reversal.operation() : null;
    Operation operation =
        new Operation(
            WorkingSet.newIdentity(),
            command.book(),
            allowed.kind(),
            reverses,
            command.documentation(),
            opened == null ? null : opened.payee(),
            clock.instant().truncatedTo(ChronoUnit.MICROS),
            command.author().subject(),
            postings);
    set.record(operation);
    List<UUID> touched = new ArrayList<>();
    for (RecordedPosting posting : postings) {
      Appropriation after = set.record(operation, posting);
      touched.add(after.id());
      changes.record(
          book,
          ChangeType.POSTING_RECORDED,
          "appropriations/" + after.id(),
          command.documentation().businessDate(),
          PostingRecorded.of(operation, posting, after));
    }
    return new Outcome.Accepted(operation, set.standing(touched));
  }

  /** A refusal counts at once; what was done counts when it is committed, a rehearsal never. */
  private void count(Command command, Outcome outcome) {
    PostingKind kind = command.instruction().kind();
    String operation = kind == null ? "REVERSAL" : kind.name();
    if (outcome instanceof Outcome.Refused refused) {
      counter(operation, refused.reason().error().code()).increment();
    } else {
      transaction.afterCommit(() -> counter(operation, "accepted").increment());
    }
  }

  private Counter counter(String operation, String outcome) {
    return meters.counter("juesuan.ledger.operations", "kind", operation, "outcome", outcome);
  }

  private static Outcome bookNotFound() {
    return new Outcome.Refused(
        new Decision.Refused(
            BudgetError.BOOK_NOT_FOUND, "", "Finance opens the book of a year before it is used."));
  }
}

package org.juesuan.budget.ledger;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.juesuan.budget.ledger.store.WorkingSet;
import org.juesuan.budget.ledger.store.WorkingSets;
import org.juesuan.budget.problem.BudgetError;
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

  private static final Decision.Refused BOOK_NOT_FOUND =
      new Decision.Refused(
          BudgetError.BOOK_NOT_FOUND, "", "Finance opens the book of a year before it is used.");

  private final WorkingSets workingSets;
  private final OperationWriter writer;
  private final Clock clock;
  private final MeterRegistry meters;
  private final StoreTransaction transaction;
  private final ZoneId businessZone;

  Ledger(
      WorkingSets workingSets,
      OperationWriter writer,
      Clock clock,
      MeterRegistry meters,
      StoreTransaction transaction,
      @ConfigProperty(name = "juesuan.business-zone", defaultValue = "Asia/Shanghai")
          ZoneId businessZone) {
    this.workingSets = workingSets;
    this.writer = writer;
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
    NavigableSet<BookId> locked = lock(commands, set);
    referencesOf(commands).forEach(set::lookUpReferences);
    LedgerRules rules = rules(set);
    List<Outcome> outcomes = new ArrayList<>(commands.size());
    for (Command command : commands) {
      Outcome outcome =
          locked.contains(command.book())
              ? decide(command, rules, set)
              : new Outcome.Refused(BOOK_NOT_FOUND);
      count(command, outcome);
      outcomes.add(outcome);
    }
    return outcomes;
  }

  /**
   * Locks the books and says of each command what the rules say to it by itself. Writes nothing;
   * joins the transaction of the caller, so that nothing changes before it posts.
   *
   * @return one decision for each command, in their order
   */
  @Transactional
  public List<Decision> consider(List<Command> commands) {
    WorkingSet set = workingSets.begin();
    NavigableSet<BookId> locked = lock(commands, set);
    LedgerRules rules = rules(set);
    return commands.stream()
        .map(command -> locked.contains(command.book()) ? rules.decide(command) : BOOK_NOT_FOUND)
        .toList();
  }

  private LedgerRules rules(WorkingSet set) {
    return new LedgerRules(
        set, WorkingSet::newIdentity, LocalDate.now(clock.withZone(businessZone)));
  }

  private static Map<String, Set<String>> referencesOf(List<Command> commands) {
    Map<String, Set<String>> references = new HashMap<>();
    for (Command command : commands) {
      String reference = command.documentation().externalReference();
      if (reference != null) {
        references
            .computeIfAbsent(command.book().department(), first -> new HashSet<>())
            .add(reference);
      }
    }
    return references;
  }

  private static NavigableSet<BookId> lock(List<Command> commands, WorkingSet set) {
    NavigableSet<BookId> wanted = new TreeSet<>();
    set.lockReferences(
        commands.stream()
            .filter(command -> command.documentation().externalReference() != null)
            .map(command -> command.book().department())
            .distinct()
            .toList());
    for (Command command : commands) {
      wanted.add(command.book());
      earlierBook(command, set).ifPresent(wanted::add);
    }
    wanted.removeIf(book -> !set.lock(book));
    return wanted;
  }

  /** Money that comes back late changes a payment of an earlier book, which is locked, too. */
  private static Optional<BookId> earlierBook(Command command, WorkingSet set) {
    return command.instruction() instanceof Instruction.AdjustOpening adjustment
            && adjustment.payment() != null
        ? set.bookOfPayment(command.book().department(), adjustment.payment())
        : Optional.empty();
  }

  private Outcome decide(Command command, LedgerRules rules, WorkingSet set) {
    Decision decision = rules.decide(command);
    return decision instanceof Decision.Allowed allowed
        ? writer.write(
            set, command.book(), allowed, command.documentation(), command.author().subject())
        : new Outcome.Refused((Decision.Refused) decision);
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
}

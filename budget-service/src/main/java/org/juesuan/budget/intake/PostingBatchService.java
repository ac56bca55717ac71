package org.juesuan.budget.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.juesuan.budget.ledger.Command;
import org.juesuan.budget.ledger.Ledger;
import org.juesuan.budget.ledger.Outcome;
import org.juesuan.budget.problem.BudgetError;
import org.juesuan.platform.web.problem.ProblemException;
import org.juesuan.platform.web.problem.Violation;

/** Posts batches: one transaction for each, through the one path of the ledger. */
@ApplicationScoped
public class PostingBatchService {

  /** More items than this are sent as several batches. */
  public static final int LARGEST = 10_000;

  private final Ledger ledger;
  private final TransactionSynchronizationRegistry transaction;

  PostingBatchService(Ledger ledger, TransactionSynchronizationRegistry transaction) {
    this.ledger = ledger;
    this.transaction = transaction;
  }

  /**
   * Compares what was sent with what was declared, before anything is done.
   *
   * @throws ProblemException {@code batch-declaration-mismatch}
   * @throws BatchRefusedException if an amount cannot be read: then the total cannot be compared,
   *     and the batch is refused whichever its mode
   */
  public void compare(Declaration declaration, List<BatchItem> items) {
    if (declaration.count() != items.size()) {
      throw mismatch("declaredCount", "The batch holds " + items.size() + " items.");
    }
    if (items.stream().anyMatch(item -> item.amount() == null)) {
      throw new BatchRefusedException(
          items.stream().map(item -> new ItemResult(item, null, item.faults())).toList());
    }
    // Not as Money: ten thousand amounts may add up to more than one amount can be.
    BigDecimal total =
        items.stream()
            .map(item -> Objects.requireNonNull(item.amount()).yuan())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    if (total.compareTo(declaration.total().yuan()) != 0) {
      throw mismatch(
          "declaredTotalYuan",
          "The amounts of the batch add up to " + total.toPlainString() + " yuan.");
    }
  }

  private static ProblemException mismatch(String parameter, String detail) {
    return new ProblemException(
        BudgetError.BATCH_DECLARATION_MISMATCH,
        detail,
        List.of(Violation.parameter(parameter, detail)));
  }

  /**
   * Posts the items in their order. Joins the transaction of the caller, who has claimed the
   * idempotency key by then.
   *
   * @return one result for each item, in their order; at least one is accepted
   * @throws BatchRefusedException if nothing is done
   */
  @Transactional
  public List<ItemResult> post(List<BatchItem> items, BatchMode mode) {
    List<ItemResult> results = decide(items);
    boolean refused =
        mode == BatchMode.ATOMIC
            ? !results.stream().allMatch(ItemResult::isAccepted)
            : results.stream().noneMatch(ItemResult::isAccepted);
    if (refused) {
      throw new BatchRefusedException(results);
    }
    return results;
  }

  /** Says what would become of each item, and does nothing. */
  @Transactional
  public List<ItemResult> review(List<BatchItem> items) {
    List<ItemResult> results = decide(items);
    transaction.setRollbackOnly();
    return results;
  }

  private List<ItemResult> decide(List<BatchItem> items) {
    List<Command> commands =
        items.stream().map(BatchItem::command).filter(Objects::nonNull).toList();
    Iterator<Outcome> outcomes = ledger.post(commands).iterator();
    List<ItemResult> results = new ArrayList<>(items.size());
    for (BatchItem item : items) {
      results.add(
          item.command() == null
              ? new ItemResult(item, null, item.faults())
              : resultOf(item, outcomes.next()));
    }
    return results;
  }

  private static ItemResult resultOf(BatchItem item, Outcome outcome) {
    return outcome.fold(
        accepted -> new ItemResult(item, accepted.operation().id(), List.of()),
        refused -> new ItemResult(item, null, List.of(ItemFault.of(refused, item.place()))));
  }
}

package org.juesuan.budget.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.juesuan.budget.change.ChangeType;
import org.juesuan.budget.ledger.store.BookEntity;
import org.juesuan.budget.ledger.store.WorkingSet;
import org.juesuan.platform.service.change.ChangeRecorder;

/**
 * Writes what was allowed: the operation, its postings with what they change, and one event for
 * each posting (INV-6). It decides nothing, and nothing else writes to the ledger.
 */
@ApplicationScoped
public class OperationWriter {

  private final ChangeRecorder changes;
  private final Clock clock;

  OperationWriter(ChangeRecorder changes, Clock clock) {
    this.changes = changes;
    this.clock = clock;
  }

  /**
   * Writes an operation in the transaction of the caller.
   *
   * @param set the locked books
   * @param book the book it belongs to
   * @param allowed what was decided upon what the set holds
   * @param papers its papers
   * @param recordedBy who asked for it
   * @return the operation as it stands, and the appropriations it touched as they stand after it
   */
  public Outcome.Accepted write(
      WorkingSet set,
      BookId book,
      Decision.Allowed allowed,
      Documentation papers,
      String recordedBy) {
    if (allowed.commitment() != null) {
      set.open(allowed.commitment());
    }
    Payment opened = allowed.payment();
    if (opened != null) {
      set.open(opened);
    }
    Operation operation =
        new Operation(
            WorkingSet.newIdentity(),
            book,
            allowed.kind(),
            allowed.reverses(),
            allowed.transfer(),
            papers,
            opened == null ? null : opened.payee(),
            clock.instant().truncatedTo(ChronoUnit.MICROS),
            recordedBy,
            numbered(allowed.movements(), set.book(book)));
    set.record(operation);
    List<UUID> touched = new ArrayList<>();
    for (RecordedPosting posting : operation.postings()) {
      touched.add(write(set, operation, posting).id());
    }
    return new Outcome.Accepted(operation, set.standing(touched));
  }

  private static List<RecordedPosting> numbered(List<Movement> movements, BookEntity book) {
    List<RecordedPosting> postings = new ArrayList<>(movements.size());
    for (Movement movement : movements) {
      postings.add(
          new RecordedPosting(WorkingSet.newIdentity(), book.nextPostingSequence(), movement));
    }
    return postings;
  }

  private Appropriation write(WorkingSet set, Operation operation, RecordedPosting posting) {
    Appropriation after = set.record(operation, posting);
    changes.record(
        set.book(operation.book()),
        ChangeType.POSTING_RECORDED,
        "appropriations/" + after.id(),
        operation.documentation().businessDate(),
        operation.recordedBy(),
        PostingRecorded.of(operation, posting, set.contractOf(posting.movement()), after));
    return after;
  }
}

package org.juesuan.budget.yearend;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.juesuan.budget.change.ChangeType;
import org.juesuan.budget.classification.ClassificationService;
import org.juesuan.budget.classification.CodeListKind;
import org.juesuan.budget.funding.FundingReleaseService;
import org.juesuan.budget.ledger.AppropriationService;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.budget.ledger.Commitment;
import org.juesuan.budget.ledger.Decision.Allowed;
import org.juesuan.budget.ledger.Documentation;
import org.juesuan.budget.ledger.Movement;
import org.juesuan.budget.ledger.Operation;
import org.juesuan.budget.ledger.OperationWriter;
import org.juesuan.budget.ledger.RecordedPosting;
import org.juesuan.budget.ledger.store.AppropriationRepository;
import org.juesuan.budget.ledger.store.WorkingSet;
import org.juesuan.budget.yearend.CarryPlan.Ending;
import org.juesuan.budget.yearend.CarryPlan.Entering;
import org.juesuan.budget.yearend.store.YearEndRows;
import org.juesuan.platform.service.change.ChangeRecorder;
import org.juesuan.platform.web.problem.ProblemException;
import org.juesuan.platform.web.problem.Violation;

/**
 * The postings of the year end. It reads both locked books with eight queries, however many
 * appropriations they have, has a plan made of them and the ledger's writer write it.
 */
@ApplicationScoped
class YearEndPostings {

  private final AppropriationRepository appropriations;
  private final AppropriationService appropriationService;
  private final YearEndRows rows;
  private final ClassificationService classification;
  private final OperationWriter writer;
  private final FundingReleaseService fundings;
  private final ChangeRecorder changes;

  YearEndPostings(
      AppropriationRepository appropriations,
      AppropriationService appropriationService,
      YearEndRows rows,
      ClassificationService classification,
      OperationWriter writer,
      FundingReleaseService fundings,
      ChangeRecorder changes) {
    this.appropriations = appropriations;
    this.appropriationService = appropriationService;
    this.rows = rows;
    this.classification = classification;
    this.writer = writer;
    this.fundings = fundings;
    this.changes = changes;
  }

  /**
   * Carries what is left of a book into next year's; both are locked.
   *
   * @throws ProblemException {@code code-without-successor}, {@code carried-money-gone}, {@code
   *     amount-too-large}: each violation names its appropriation
   */
  CarryPlan.Possible carry(WorkingSet set, BookId id, Documentation papers, String recordedBy) {
    CarryPlan plan = new CarryPlanner(read(id), WorkingSet::newIdentity).plan();
    if (plan instanceof CarryPlan.Impossible impossible) {
      throw refused(impossible);
    }
    CarryPlan.Possible possible = (CarryPlan.Possible) plan;
    for (Allowed operation : CarryOperations.here(possible)) {
      writer.write(set, id, operation, papers, recordedBy);
    }
    for (Entering entering : possible.entering()) {
      if (entering.opened()) {
        appropriationService.add(set.book(id.next()), entering.into());
      }
    }
    for (Allowed operation : CarryOperations.there(possible)) {
      writer.write(set, id.next(), operation, papers, recordedBy);
    }
    possible.commitments().forEach(ending -> tell(set, id, ending));
    followFundings(possible, id.next(), papers, recordedBy);
    return possible;
  }

  /**
   * Undoes what carrying a book did to it; next year's book is left alone.
   *
   * @throws ProblemException {@code business-date-outside} if that would take effect before it was
   *     done
   */
  void takeBack(WorkingSet set, BookId id, Documentation papers, String recordedBy) {
    List<Operation> standing = rows.carriedOut(id);
    LocalDate last =
        standing.stream()
            .map(operation -> operation.documentation().businessDate())
            .max(LocalDate::compareTo)
            .orElse(papers.businessDate());
    if (papers.businessDate().isBefore(last)) {
      throw YearEndService.dateOutside("What is undone took effect on " + last + ".");
    }
    appropriations.all(id);
    for (Operation operation : standing) {
      writer.write(set, id, undoing(operation), papers, recordedBy);
    }
  }

  private static Allowed undoing(Operation operation) {
    List<RecordedPosting> lastFirst = new ArrayList<>(operation.postings());
    Collections.reverse(lastFirst);
    return Allowed.undoing(operation, lastFirst.stream().map(Movement::undoing).toList());
  }

  private TwoBooks read(BookId id) {
    return new TwoBooks(
        id.next(),
        appropriations.all(id),
        rows.holdingMoney(id),
        appropriations.all(id.next()),
        rows.carriedIn(id.next()),
        classification.succession(CodeListKind.FUNCTIONAL, id.fiscalYear()),
        classification.succession(CodeListKind.ECONOMIC, id.fiscalYear()));
  }

  private void tell(WorkingSet set, BookId id, Ending ending) {
    Commitment ended = ending.ended();
    Commitment goesOn = ending.goesOn();
    if (goesOn == null) {
      set.end(ended.id(), null);
      changes.record(
          set.book(id),
          ChangeType.COMMITMENT_LAPSED,
          "commitments/" + ended.id(),
          null,
          CommitmentLapsed.of(ended));
    } else {
      set.end(ended.id(), goesOn.id());
      changes.record(
          set.book(id.next()),
          ChangeType.COMMITMENT_CARRIED,
          "commitments/" + goesOn.id(),
          null,
          CommitmentCarried.of(ended, goesOn));
    }
  }

  private void followFundings(
      CarryPlan.Possible carried, BookId next, Documentation papers, String recordedBy) {
    Map<UUID, UUID> successors = new HashMap<>();
    for (Ending ending : carried.commitments()) {
      Commitment goesOn = ending.goesOn();
      if (goesOn != null) {
        successors.put(ending.ended().id(), goesOn.id());
      }
    }
    fundings.carried(next, successors, papers, recordedBy);
  }

  private static ProblemException refused(CarryPlan.Impossible impossible) {
    List<Violation> violations =
        impossible.obstacles().stream()
            .map(
                obstacle ->
                    Violation.at(
                        "",
                        "Appropriation "
                            + obstacle.appropriation().id()
                            + " of "
                            + obstacle.appropriation().book().fiscalYear()
                            + ": "
                            + obstacle.detail()))
            .toList();
    return new ProblemException(
        impossible.obstacles().get(0).error(),
        impossible.obstacles().size() + " obstacles; nothing is carried before each is removed.",
        violations);
  }
}

package org.juesuan.budget.finalaccount;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.change.ChangeType;
import org.juesuan.budget.classification.ClassificationService;
import org.juesuan.budget.finalaccount.store.ExplanationsRepository;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.budget.ledger.store.BookEntity;
import org.juesuan.budget.problem.BudgetError;
import org.juesuan.platform.service.answer.Versioned;
import org.juesuan.platform.service.change.ChangeRecorder;
import org.juesuan.platform.web.problem.PlatformError;
import org.juesuan.platform.web.problem.ProblemException;
import org.juesuan.platform.web.problem.Violation;

/** Records and reads the texts that explain the figures of an account. */
@ApplicationScoped
@Transactional
public class ExplanationService {

  private final ExplanationsRepository recorded;
  private final AccountBooks books;
  private final ChangeRecorder changes;
  private final ClassificationService classification;

  ExplanationService(
      ExplanationsRepository recorded,
      AccountBooks books,
      ChangeRecorder changes,
      ClassificationService classification) {
    this.recorded = recorded;
    this.books = books;
    this.changes = changes;
    this.classification = classification;
  }

  /**
   * Records the explanations of an account, for the first time or anew.
   *
   * @param ifNoneMatch the header {@code If-None-Match}
   * @param ifMatch the header {@code If-Match}
   * @return the state recorded; version 1 means it is the first
   * @throws ProblemException {@code book-not-found}, {@code account-state-forbids}, {@code
   *     precondition-required}, {@code precondition-failed}, {@code invalid-field} where a figure
   *     is explained twice, {@code code-unknown}
   */
  public Versioned<List<Explanation>> record(
      BookId id,
      List<Explanation> explanations,
      @Nullable String ifNoneMatch,
      @Nullable String ifMatch) {
    BookEntity book = books.lockForTexts(id);
    books.requireCurrent(id, recorded, ifNoneMatch, ifMatch);
    requireKnownFigures(id, explanations);
    Versioned<List<Explanation>> written = recorded.put(id, explanations);
    changes.record(
        book,
        ChangeType.EXPLANATIONS_RECORDED,
        id.department(),
        null,
        ExplanationsRecorded.of(id, written.state(), written.version()));
    return written;
  }

  /**
   * The explanations of an account.
   *
   * @throws ProblemException {@code book-not-found}, {@code explanations-not-found}
   */
  public Versioned<List<Explanation>> known(BookId id) {
    return books.known(id, recorded, BudgetError.EXPLANATIONS_NOT_FOUND);
  }

  private void requireKnownFigures(BookId id, List<Explanation> explanations) {
    Set<String> figures = new HashSet<>();
    for (int place = 0; place < explanations.size(); place++) {
      Explanation explanation = explanations.get(place);
      String pointer = "/explanations/" + place + "/figure";
      if (!figures.add(explanation.figure())) {
        throw new ProblemException(
            PlatformError.INVALID_FIELD,
            "A figure has one explanation.",
            List.of(Violation.at(pointer, "must not be explained twice")));
      }
      explanation
          .functionalCode()
          .flatMap(code -> classification.functional(id.fiscalYear(), code).absence())
          .ifPresent(
              absence -> {
                throw new ProblemException(
                    BudgetError.CODE_UNKNOWN, absence, List.of(Violation.at(pointer, absence)));
              });
    }
  }
}

package org.juesuan.budget.finalaccount;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.classification.ClassificationService;
import org.juesuan.budget.classification.CodeFilter;
import org.juesuan.budget.classification.EconomicCode;
import org.juesuan.budget.classification.FunctionalCode;
import org.juesuan.budget.department.Department;
import org.juesuan.budget.department.DepartmentService;
import org.juesuan.budget.finalaccount.store.ComparativesRepository;
import org.juesuan.budget.finalaccount.store.ExplanationsRepository;
import org.juesuan.budget.finalaccount.store.PaidItems;
import org.juesuan.budget.finalaccount.store.StaffingRepository;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.budget.ledger.BookState;
import org.juesuan.budget.ledger.store.AppropriationRepository;
import org.juesuan.platform.service.answer.Versioned;
import org.juesuan.platform.store.StoreTransaction;
import org.juesuan.platform.store.feed.EventFeed;
import org.juesuan.platform.web.problem.ProblemException;

/**
 * Reads the section of an account in one snapshot: about a dozen queries, however much was posted.
 */
@ApplicationScoped
public class SectionService {

  private static final String SNAPSHOT =
      "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY";
  private static final CodeFilter WHOLE_LIST = new CodeFilter(null, null);
  private static final int MORE_THAN_ANY_LIST = 100_000;

  private final StoreTransaction transaction;
  private final EventFeed feed;
  private final DepartmentService departments;
  private final AccountBooks books;
  private final AppropriationRepository appropriations;
  private final PaidItems paidItems;
  private final ClassificationService classification;
  private final StaffingRepository staffing;
  private final ComparativesRepository comparatives;
  private final ExplanationsRepository explanations;

  SectionService(
      StoreTransaction transaction,
      EventFeed feed,
      DepartmentService departments,
      AccountBooks books,
      AppropriationRepository appropriations,
      PaidItems paidItems,
      ClassificationService classification,
      StaffingRepository staffing,
      ComparativesRepository comparatives,
      ExplanationsRepository explanations) {
    this.transaction = transaction;
    this.feed = feed;
    this.departments = departments;
    this.books = books;
    this.appropriations = appropriations;
    this.paidItems = paidItems;
    this.classification = classification;
    this.staffing = staffing;
    this.comparatives = comparatives;
    this.explanations = explanations;
  }

  /**
   * The section as it stands now.
   *
   * <p>The feed position is read in the snapshot of the figures. An event has its number only after
   * its change was committed, so whatever is numbered up to the position is in the figures; a
   * change so fresh that it has no number yet is in the figures, too, and its event follows.
   *
   * @throws ProblemException {@code department-not-found}, {@code book-not-found}
   */
  @Transactional
  public AccountSection read(BookId id) {
    transaction.call(
        "taking a snapshot",
        connection -> {
          try (Statement statement = connection.createStatement()) {
            return statement.execute(SNAPSHOT);
          }
        });
    long position = feed.position();
    Department department = departments.known(id.department()).state();
    BookState state = books.read(id).state();
    return new AccountSection(
        id,
        position,
        department,
        supervisor(department),
        state,
        staffing.of(id).map(Versioned::state).orElse(null),
        new FinalAccountFigures(appropriations.all(id), paidItems.of(id)),
        functionalNames(id.fiscalYear()),
        economicNames(id.fiscalYear()),
        comparatives.of(id).map(Versioned::state).orElse(null),
        explanations.of(id).map(Versioned::state).orElse(List.of()));
  }

  private @Nullable Department supervisor(Department department) {
    String parent = department.parent();
    return parent == null ? null : departments.known(parent).state();
  }

  private Map<String, String> functionalNames(int fiscalYear) {
    return classification.functionalCodes(fiscalYear, WHOLE_LIST, null, MORE_THAN_ANY_LIST).stream()
        .collect(toMap(FunctionalCode::code, FunctionalCode::name));
  }

  private Map<String, String> economicNames(int fiscalYear) {
    return classification.economicCodes(fiscalYear, WHOLE_LIST, null, MORE_THAN_ANY_LIST).stream()
        .collect(toMap(EconomicCode::code, EconomicCode::name));
  }
}

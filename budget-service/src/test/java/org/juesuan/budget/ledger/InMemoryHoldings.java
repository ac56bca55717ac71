package org.juesuan.budget.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.classification.CodeLookup;
import org.juesuan.budget.classification.EconomicCode;
import org.juesuan.budget.classification.FunctionalCode;
import org.juesuan.budget.ledger.Decision.Allowed;

/** Books in memory, to which allowed decisions are applied just as the ledger writes them. */
final class InMemoryHoldings implements Holdings {

  /** A functional code that the list of no year in these tests has. */
  static final String CODE_OF_ANOTHER_YEAR = "2080199";

  private final Map<BookId, BookState> books = new HashMap<>();
  private final Map<UUID, Appropriation> appropriations = new HashMap<>();
  private final Map<UUID, Commitment> commitments = new HashMap<>();
  private final Map<UUID, Payment> payments = new HashMap<>();
  private final Map<UUID, Operation> operations = new HashMap<>();
  private final Set<UUID> reversed = new HashSet<>();
  private final Set<String> references = new HashSet<>();
  private final Set<UUID> endedByYearEnd = new HashSet<>();
  private final AtomicLong sequence = new AtomicLong();

  void book(BookId id, BookState state) {
    books.put(id, state);
  }

  void endAtYearEnd(UUID commitment) {
    endedByYearEnd.add(commitment);
  }

  Appropriation open(BookId book, Coding coding) {
    Appropriation opened = new Appropriation(UUID.randomUUID(), book, coding, Balances.EMPTY, 1);
    appropriations.put(opened.id(), opened);
    return opened;
  }

  Operation apply(Command command, Allowed allowed) {
    if (allowed.commitment() != null) {
      commitments.put(allowed.commitment().id(), allowed.commitment());
    }
    if (allowed.payment() != null) {
      payments.put(allowed.payment().id(), allowed.payment());
    }
    List<RecordedPosting> postings = new ArrayList<>();
    for (Movement movement : allowed.movements()) {
      postings.add(new RecordedPosting(UUID.randomUUID(), sequence.incrementAndGet(), movement));
      appropriations.compute(
          movement.appropriation(), (id, before) -> require(before).after(movement));
      if (movement.commitment() != null) {
        commitments.compute(movement.commitment(), (id, before) -> require(before).after(movement));
      }
      if (movement.payment() != null) {
        payments.compute(movement.payment(), (id, before) -> require(before).after(movement));
      }
    }
    if (allowed.reverses() != null) {
      reversed.add(allowed.reverses());
    }
    if (command.documentation().externalReference() != null) {
      references.add(
          command.book().department() + " " + command.documentation().externalReference());
    }
    Operation operation =
        new Operation(
            UUID.randomUUID(),
            command.book(),
            allowed.kind(),
            allowed.reverses(),
            allowed.transfer(),
            command.documentation(),
            null,
            java.time.Instant.EPOCH,
            command.author().subject(),
            postings);
    operations.put(operation.id(), operation);
    return operation;
  }

  /** The ledger as its postings alone make it, to be held against what stands (INV-8). */
  Fold fold() {
    Fold fold = new Fold();
    operations.values().stream()
        .flatMap(operation -> operation.postings().stream())
        .forEach(posting -> fold.add(posting.movement()));
    return fold;
  }

  Collection<Appropriation> appropriations() {
    return appropriations.values();
  }

  Collection<Commitment> commitments() {
    return commitments.values();
  }

  Collection<Payment> payments() {
    return payments.values();
  }

  @Override
  public BookState stateOf(BookId book) {
    return require(books.get(book));
  }

  @Override
  public boolean holdsPriorYearOf(BookId book) {
    return books.containsKey(new BookId(book.department(), book.fiscalYear() - 1));
  }

  @Override
  public @Nullable Appropriation appropriation(BookId book, UUID id) {
    Appropriation found = appropriations.get(id);
    return found != null && found.book().equals(book) ? found : null;
  }

  @Override
  public @Nullable Payment payment(BookId book, UUID id) {
    Payment found = payments.get(id);
    return found != null && found.book().equals(book) ? found : null;
  }

  @Override
  public @Nullable Payment earlierPayment(BookId book, UUID id) {
    Payment found = payments.get(id);
    return found != null
            && found.book().department().equals(book.department())
            && found.book().fiscalYear() < book.fiscalYear()
        ? found
        : null;
  }

  @Override
  public @Nullable Commitment commitment(BookId book, UUID id) {
    Commitment found = commitments.get(id);
    return found != null && found.book().equals(book) ? found : null;
  }

  @Override
  public boolean endedByYearEnd(UUID commitment) {
    return endedByYearEnd.contains(commitment);
  }

  @Override
  public @Nullable Operation operation(BookId book, UUID id) {
    Operation found = operations.get(id);
    return found != null && found.book().equals(book) ? found : null;
  }

  @Override
  public boolean isReversed(UUID operation) {
    return reversed.contains(operation);
  }

  @Override
  public boolean holdsReference(String department, String externalReference) {
    return references.contains(department + " " + externalReference);
  }

  @Override
  public CodeLookup<FunctionalCode> functional(int fiscalYear, String code) {
    return code.equals(CODE_OF_ANOTHER_YEAR)
        ? new CodeLookup.Missing<>(List.of(fiscalYear - 1))
        : new CodeLookup.Found<>(new FunctionalCode(fiscalYear, code, "示例科目", null, 1));
  }

  @Override
  public CodeLookup<EconomicCode> economic(int fiscalYear, String code) {
    return Set.of("30216", "30217", "301", "302").contains(code)
        ? new CodeLookup.Found<>(new EconomicCode(fiscalYear, code, "示例科目", null, 1))
        : new CodeLookup.Missing<>(List.of());
  }

  private static <T> T require(@Nullable T value) {
    if (value == null) {
      throw new AssertionError("the test did not set this up");
    }
    return value;
  }
}

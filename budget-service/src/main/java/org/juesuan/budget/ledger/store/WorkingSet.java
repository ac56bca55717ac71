package org.juesuan.budget.ledger.store;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.classification.ClassificationService;
import org.juesuan.budget.classification.CodeLookup;
import org.juesuan.budget.classification.EconomicCode;
import org.juesuan.budget.classification.FunctionalCode;
import org.juesuan.budget.ledger.Appropriation;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.budget.ledger.BookState;
import org.juesuan.budget.ledger.Commitment;
import org.juesuan.budget.ledger.Compartment;
import org.juesuan.budget.ledger.Holdings;
import org.juesuan.budget.ledger.Movement;
import org.juesuan.budget.ledger.Operation;
import org.juesuan.budget.ledger.Payment;
import org.juesuan.budget.ledger.RecordedPosting;
import org.juesuan.platform.money.Money;

/**
 * The part of the locked books that one transaction works on. It reads each row once and after the
 * locks, shows the rules what stands so far, and takes over what was decided.
 */
public final class WorkingSet implements Holdings {

  private final EntityManager entities;
  private final BookRepository repository;
  private final OperationRepository operations;
  private final PaymentRepository payments;
  private final DepartmentReferences departmentReferences;
  private final ClassificationService classification;
  private final Map<BookId, BookEntity> books = new HashMap<>();
  private final References references;
  private final Map<BookId, Boolean> priorYears = new HashMap<>();
  private final Map<String, CodeLookup<FunctionalCode>> functionalCodes = new HashMap<>();
  private final Map<String, CodeLookup<EconomicCode>> economicCodes = new HashMap<>();

  WorkingSet(
      EntityManager entities,
      BookRepository repository,
      OperationRepository operations,
      PaymentRepository payments,
      DepartmentReferences departmentReferences,
      ClassificationService classification) {
    this.entities = entities;
    this.repository = repository;
    this.operations = operations;
    this.payments = payments;
    this.departmentReferences = departmentReferences;
    this.references = new References(departmentReferences);
    this.classification = classification;
  }

  /** A new identity; later ones sort behind earlier ones. */
  public static UUID newIdentity() {
    return UuidVersion7Strategy.INSTANCE.generateUuid(null);
  }

  /** Locks what the references of these departments are unique in; before any book. */
  public void lockReferences(Collection<String> departments) {
    departmentReferences.lock(departments);
  }

  /** Locks a book until the transaction ends; false if the ledger does not hold it. */
  public boolean lock(BookId id) {
    return repository
        .lock(id)
        .map(
            book -> {
              books.put(id, book);
              return true;
            })
        .orElse(false);
  }

  /** A locked book. */
  public BookEntity book(BookId id) {
    BookEntity book = books.get(id);
    if (book == null) {
      throw new IllegalStateException("the book is not locked");
    }
    return book;
  }

  @Override
  public BookState stateOf(BookId id) {
    return book(id).state();
  }

  @Override
  public boolean holdsPriorYearOf(BookId id) {
    return priorYears.computeIfAbsent(
        id, book -> repository.holds(new BookId(book.department(), book.fiscalYear() - 1)));
  }

  @Override
  public @Nullable Appropriation appropriation(BookId book, UUID id) {
    AppropriationEntity row = entities.find(AppropriationEntity.class, id);
    if (row == null) {
      return null;
    }
    Appropriation found = row.toAppropriation();
    return found.book().equals(book) ? found : null;
  }

  @Override
  public @Nullable Payment payment(BookId book, UUID id) {
    Payment found = payment(id);
    return found != null && found.book().equals(book) ? found : null;
  }

  @Override
  public @Nullable Payment earlierPayment(BookId book, UUID id) {
    Payment found = payment(id);
    return found != null
            && found.book().department().equals(book.department())
            && found.book().fiscalYear() < book.fiscalYear()
        ? found
        : null;
  }

  private @Nullable Payment payment(UUID id) {
    PaymentEntity row = entities.find(PaymentEntity.class, id);
    return row == null ? null : row.toPayment();
  }

  @Override
  public @Nullable Commitment commitment(BookId book, UUID id) {
    CommitmentEntity row = entities.find(CommitmentEntity.class, id);
    if (row == null) {
      return null;
    }
    Commitment found = row.toCommitment();
    return found.book().equals(book) ? found : null;
  }

  /**
   * A commitment of a book that is locked.
   *
   * @throws IllegalStateException when there is none of this id, or its book is not locked
   */
  public Commitment commitment(UUID id) {
    CommitmentEntity row = entities.find(CommitmentEntity.class, id);
    if (row == null || !books.containsKey(row.toCommitment().book())) {
      throw new IllegalStateException("no locked book has the commitment");
    }
    return row.toCommitment();
  }

  @Override
  public boolean endedByYearEnd(UUID commitment) {
    return entities.find(CommitmentSuccessionEntity.class, commitment) != null;
  }

  @Override
  public @Nullable Operation operation(BookId book, UUID id) {
    return operations.read(book, id).orElse(null);
  }

  @Override
  public boolean isReversed(UUID operation) {
    return operations.isReversed(operation);
  }

  @Override
  public boolean holdsReference(String department, String externalReference) {
    return references.isTaken(department, externalReference);
  }

  /** Looks up at once which of the references of a batch are taken. */
  public void lookUpReferences(String department, Set<String> externalReferences) {
    references.lookUp(department, externalReferences);
  }

  @Override
  public CodeLookup<FunctionalCode> functional(int fiscalYear, String code) {
    return functionalCodes.computeIfAbsent(
        fiscalYear + "/" + code, unknown -> classification.functional(fiscalYear, code));
  }

  @Override
  public CodeLookup<EconomicCode> economic(int fiscalYear, String code) {
    return economicCodes.computeIfAbsent(
        fiscalYear + "/" + code, unknown -> classification.economic(fiscalYear, code));
  }

  /** Takes over a payment that an operation opens. */
  public void open(Payment payment) {
    entities.persist(new PaymentEntity(payment));
  }

  /** Takes over a commitment that an operation opens. */
  public void open(Commitment commitment) {
    entities.persist(new CommitmentEntity(commitment));
  }

  /**
   * Takes over what became of a commitment at the year end.
   *
   * @param goesOn the one that goes on with it in next year's book; null if it lapsed
   */
  public void end(UUID commitment, @Nullable UUID goesOn) {
    entities.persist(new CommitmentSuccessionEntity(commitment, goesOn));
  }

  /** The book in which a payment of the department was made; may be asked before the locks. */
  public Optional<BookId> bookOfPayment(String department, UUID payment) {
    return payments.bookOf(department, payment);
  }

  /** Writes the operation and its postings; they stand for ever. */
  public void record(Operation operation) {
    entities.persist(new OperationEntity(operation));
    String reference = operation.documentation().externalReference();
    if (reference != null) {
      references.take(operation.book().department(), reference);
    }
  }

  /**
   * Writes one posting and takes over what it changes: the balances, the commitment, the payment
   * and the sum paid of its economic item.
   *
   * @return the appropriation as it stands after the posting
   */
  public Appropriation record(Operation operation, RecordedPosting posting) {
    entities.persist(new PostingEntity(operation, posting));
    Movement movement = posting.movement();
    if (movement.commitment() != null) {
      CommitmentEntity row = entities.find(CommitmentEntity.class, movement.commitment());
      row.takeOver(row.toCommitment().after(movement));
    }
    if (movement.payment() != null) {
      PaymentEntity row = entities.find(PaymentEntity.class, movement.payment());
      row.takeOver(row.toPayment().after(movement));
    }
    if (movement.from() == Compartment.PAID || movement.to() == Compartment.PAID) {
      changePaidItem(operation.book(), movement);
    }
    AppropriationEntity row = entities.find(AppropriationEntity.class, movement.appropriation());
    row.takeOver(row.toAppropriation().after(movement));
    return row.toAppropriation();
  }

  private void changePaidItem(BookId book, Movement movement) {
    String economic = movement.economic();
    if (economic == null) {
      throw new IllegalStateException("what is paid names its economic item");
    }
    PaidItemKey key = new PaidItemKey(movement.appropriation(), economic);
    PaidItemEntity row = entities.find(PaidItemEntity.class, key);
    if (row == null) {
      row = new PaidItemEntity(key, book);
      entities.persist(row);
    }
    Money amount = movement.amount();
    row.change(movement.to() == Compartment.PAID ? amount : amount.negated());
  }

  /** The contract of the commitment or else of the payment that a posting touches. */
  public @Nullable String contractOf(Movement movement) {
    if (movement.commitment() != null) {
      return entities.find(CommitmentEntity.class, movement.commitment()).toCommitment().contract();
    }
    return movement.payment() == null
        ? null
        : entities.find(PaymentEntity.class, movement.payment()).toPayment().contract();
  }

  /** The given appropriations as they stand now, each once, in the order of their first naming. */
  public List<Appropriation> standing(List<UUID> ids) {
    Map<UUID, Appropriation> standing = new LinkedHashMap<>();
    for (UUID id : ids) {
      standing.put(id, entities.find(AppropriationEntity.class, id).toAppropriation());
    }
    return List.copyOf(standing.values());
  }
}

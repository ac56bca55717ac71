package org.juesuan.budget.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.ledger.store.CommitmentRepository;
import org.juesuan.budget.ledger.store.OperationRepository;
import org.juesuan.budget.ledger.store.PaymentRepository;
import org.juesuan.budget.ledger.store.PostingList;
import org.juesuan.budget.problem.BudgetError;
import org.juesuan.platform.service.answer.Versioned;
import org.juesuan.platform.web.problem.ProblemException;

/** Reads operations, commitments and payments of a book. */
@ApplicationScoped
@Transactional
public class LedgerQueries {

  private final OperationRepository operations;
  private final PostingList postings;
  private final CommitmentRepository commitments;
  private final PaymentRepository payments;
  private final BookService books;

  LedgerQueries(
      OperationRepository operations,
      PostingList postings,
      CommitmentRepository commitments,
      PaymentRepository payments,
      BookService books) {
    this.operations = operations;
    this.postings = postings;
    this.commitments = commitments;
    this.payments = payments;
    this.books = books;
  }

  /**
   * An operation of this book.
   *
   * @throws ProblemException {@code operation-not-found}
   */
  public Operation operation(BookId book, UUID id) {
    return operations
        .read(book, id)
        .orElseThrow(
            () ->
                new ProblemException(
                    BudgetError.OPERATION_NOT_FOUND, "This book holds no such operation."));
  }

  /**
   * Operations of a book in the order they were recorded.
   *
   * @param after only those behind this one; null from the beginning
   * @throws ProblemException {@code book-not-found}
   */
  public List<Operation> operations(BookId book, @Nullable UUID after, int rows) {
    books.require(book);
    return operations.list(book, after, rows);
  }

  /**
   * Postings of a book, the latest first: what stands behind a figure.
   *
   * @param before only those of a lower sequence; {@link Long#MAX_VALUE} for all
   * @throws ProblemException {@code book-not-found}
   */
  public List<LedgerPosting> postings(
      BookId book, LedgerPosting.Filter filter, long before, int rows) {
    books.require(book);
    return postings.read(book, filter, before, rows);
  }

  /**
   * Both halves of a transfer between departments, the giving one first, if one of them is of this
   * book.
   *
   * @throws ProblemException {@code transfer-not-found}
   */
  public List<Operation> transfer(BookId book, UUID id) {
    List<Operation> halves = operations.halvesOf(id);
    if (halves.stream().noneMatch(half -> half.book().equals(book))) {
      throw new ProblemException(
          BudgetError.TRANSFER_NOT_FOUND, "This book holds no half of such a transfer.");
    }
    return halves;
  }

  /**
   * A commitment of this book.
   *
   * @throws ProblemException {@code commitment-not-found}
   */
  public Versioned<Commitment> commitment(BookId book, UUID id) {
    return commitments
        .read(book, id)
        .orElseThrow(
            () ->
                new ProblemException(
                    BudgetError.COMMITMENT_NOT_FOUND, "This book holds no such commitment."));
  }

  /**
   * Commitments of a book in the order they were made.
   *
   * @param contract only those of this contract; null for all
   * @param after only those behind this one; null from the beginning
   * @throws ProblemException {@code book-not-found}
   */
  public List<Commitment> commitments(
      BookId book, @Nullable String contract, @Nullable UUID after, int rows) {
    books.require(book);
    return commitments.list(book, contract, after, rows);
  }

  /**
   * A payment of this book.
   *
   * @throws ProblemException {@code payment-not-found}
   */
  public StoredPayment payment(BookId book, UUID id) {
    return payments
        .read(book, id)
        .orElseThrow(
            () ->
                new ProblemException(
                    BudgetError.PAYMENT_NOT_FOUND, "This book holds no such payment."));
  }

  /**
   * Payments of a book in the order they were made.
   *
   * @param after only those behind this one; null from the beginning
   * @throws ProblemException {@code book-not-found}
   */
  public List<StoredPayment> payments(BookId book, @Nullable UUID after, int rows) {
    books.require(book);
    return payments.list(book, after, rows);
  }

  /**
   * A payment with the version of its row.
   *
   * @param payment the payment
   * @param version grows with each change
   */
  public record StoredPayment(Payment payment, long version) {}
}

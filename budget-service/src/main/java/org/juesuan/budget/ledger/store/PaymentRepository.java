package org.juesuan.budget.ledger.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.budget.ledger.LedgerQueries.StoredPayment;

/** Payments; every query names the book (INV-12). */
@ApplicationScoped
public class PaymentRepository implements PanacheRepositoryBase<PaymentEntity, UUID> {

  /** A payment of this book. */
  public Optional<StoredPayment> read(BookId book, UUID id) {
    return find(OfBook.CONDITION + " and id = :id", OfBook.parameters(book, "id", id))
        .firstResultOptional()
        .map(PaymentRepository::stored);
  }

  /** Payments of a book in the order of their identities, which is that of their making. */
  public List<StoredPayment> list(BookId book, @Nullable UUID after, int rows) {
    return (after == null
            ? find(OfBook.CONDITION + " order by id", OfBook.parameters(book))
            : find(
                OfBook.CONDITION + " and id > :after order by id",
                OfBook.parameters(book, "after", after)))
        .page(0, rows).stream().map(PaymentRepository::stored).toList();
  }

  /** The book in which a payment of the department was made; this never changes. */
  public Optional<BookId> bookOf(String department, UUID id) {
    return getEntityManager()
        .createQuery(
            "select fiscalYear from PaymentEntity where department = :department and id = :id",
            Integer.class)
        .setParameter("department", department)
        .setParameter("id", id)
        .getResultStream()
        .map(year -> new BookId(department, year))
        .findFirst();
  }

  private static StoredPayment stored(PaymentEntity row) {
    return new StoredPayment(row.toPayment(), row.version());
  }
}

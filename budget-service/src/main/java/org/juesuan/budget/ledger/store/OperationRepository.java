package org.juesuan.budget.ledger.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.budget.ledger.Operation;
import org.juesuan.budget.ledger.RecordedPosting;

/** Operations with their postings; every query names the book (INV-12). */
@ApplicationScoped
public class OperationRepository implements PanacheRepositoryBase<OperationEntity, UUID> {

  /** An operation of this book. */
  public Optional<Operation> read(BookId book, UUID id) {
    return find(OfBook.CONDITION + " and id = :id", OfBook.parameters(book, "id", id))
        .firstResultOptional()
        .map(row -> row.toOperation(postingsOf(List.of(id)).getOrDefault(id, List.of())));
  }

  /** Operations of a book in the order of their identities, which is that of their recording. */
  public List<Operation> list(BookId book, @Nullable UUID after, int rows) {
    List<OperationEntity> found =
        (after == null
                ? find(OfBook.CONDITION + " order by id", OfBook.parameters(book))
                : find(
                    OfBook.CONDITION + " and id > :after order by id",
                    OfBook.parameters(book, "after", after)))
            .page(0, rows)
            .list();
    Map<UUID, List<RecordedPosting>> postings =
        postingsOf(found.stream().map(OperationEntity::id).toList());
    return found.stream()
        .map(row -> row.toOperation(postings.getOrDefault(row.id(), List.of())))
        .toList();
  }

  /** Both halves of a transfer between departments, the giving one first. */
  public List<Operation> halvesOf(UUID transfer) {
    return list("transfer = ?1 order by id", transfer).stream()
        .map(
            row -> row.toOperation(postingsOf(List.of(row.id())).getOrDefault(row.id(), List.of())))
        .toList();
  }

  /** Whether a reversal of the operation stands in the ledger. */
  public boolean isReversed(UUID operation) {
    return count("reverses", operation) > 0;
  }

  private Map<UUID, List<RecordedPosting>> postingsOf(List<UUID> operations) {
    return getEntityManager()
        .createQuery(
            "from PostingEntity where operation in :operations order by sequence",
            PostingEntity.class)
        .setParameter("operations", operations)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                PostingEntity::operation,
                Collectors.mapping(PostingEntity::toPosting, Collectors.toList())));
  }
}

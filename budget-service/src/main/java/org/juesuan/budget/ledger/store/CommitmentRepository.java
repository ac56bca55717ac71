package org.juesuan.budget.ledger.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.budget.ledger.Commitment;
import org.juesuan.platform.service.answer.Versioned;

/** Commitments; every query names the book (INV-12). */
@ApplicationScoped
public class CommitmentRepository implements PanacheRepositoryBase<CommitmentEntity, UUID> {

  /** A commitment of this book. */
  public Optional<Versioned<Commitment>> read(BookId book, UUID id) {
    return find(OfBook.CONDITION + " and id = :id", OfBook.parameters(book, "id", id))
        .firstResultOptional()
        .map(row -> new Versioned<>(row.toCommitment(), row.version()));
  }

  /** Commitments of a book in the order of their identities, which is that of their making. */
  public List<Commitment> list(
      BookId book, @Nullable String contract, @Nullable UUID after, int rows) {
    StringBuilder condition = new StringBuilder(OfBook.CONDITION);
    Map<String, Object> parameters = OfBook.parameters(book);
    OfBook.restrict(condition, parameters, " and id > :after", "after", after);
    OfBook.restrict(condition, parameters, " and contract = :contract", "contract", contract);
    return find(condition + " order by id", parameters).page(0, rows).stream()
        .map(CommitmentEntity::toCommitment)
        .toList();
  }
}

package org.juesuan.budget.income.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.income.IncomeEntry;
import org.juesuan.budget.income.IncomeKind;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.budget.ledger.Fund;

/** Entries of income; every query names the book (INV-12). */
@ApplicationScoped
public class IncomeRepository implements PanacheRepositoryBase<IncomeEntryEntity, UUID> {

  private static final String OF_BOOK = "department = :department and fiscalYear = :year";

  /** Adds an entry that is new. */
  public void add(IncomeEntry entry) {
    persistAndFlush(new IncomeEntryEntity(entry));
  }

  /** An entry of this book. */
  public Optional<IncomeEntry> read(BookId book, UUID id) {
    Map<String, Object> parameters = of(book);
    parameters.put("id", id);
    return find(OF_BOOK + " and id = :id", parameters)
        .firstResultOptional()
        .map(IncomeEntryEntity::toEntry);
  }

  /**
   * Entries of a book in the order they were recorded.
   *
   * @param kind only of this kind; null of any
   * @param fund only of this fund; null of any
   * @param after only those behind this one; null from the beginning
   */
  public List<IncomeEntry> list(
      BookId book, @Nullable IncomeKind kind, @Nullable Fund fund, @Nullable UUID after, int rows) {
    StringBuilder condition = new StringBuilder(OF_BOOK);
    Map<String, Object> parameters = of(book);
    if (kind != null) {
      condition.append(" and kind = :kind");
      parameters.put("kind", kind);
    }
    if (fund != null) {
      condition.append(" and fund = :fund");
      parameters.put("fund", fund);
    }
    if (after != null) {
      condition.append(" and id > :after");
      parameters.put("after", after);
    }
    return find(condition + " order by id", parameters).page(0, rows).stream()
        .map(IncomeEntryEntity::toEntry)
        .toList();
  }

  /** Whether an entry that undoes this one stands here. */
  public boolean isReversed(UUID entry) {
    return count("reverses", entry) > 0;
  }

  private static Map<String, Object> of(BookId book) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("department", book.department());
    parameters.put("year", book.fiscalYear());
    return parameters;
  }
}

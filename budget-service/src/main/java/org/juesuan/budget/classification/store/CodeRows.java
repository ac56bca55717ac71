package org.juesuan.budget.classification.store;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.classification.CodeEntry;
import org.juesuan.budget.classification.CodeFilter;
import org.juesuan.budget.classification.CodeListChanges;

/**
 * The queries both lists have in common.
 *
 * @param <E> row of the list
 */
abstract class CodeRows<E extends CodeEntity> {

  /** The class of the rows. */
  abstract Class<E> type();

  /** A row that is still empty. */
  abstract E newRow();

  Optional<E> row(int fiscalYear, String code) {
    return Optional.ofNullable(entities().find(type(), new CodeKey(fiscalYear, code)));
  }

  Stream<E> rows(int fiscalYear, CodeFilter filter, @Nullable String after, int rows) {
    CodeQuery query = CodeQuery.entries(fiscalYear, filter, after);
    TypedQuery<E> typed = query(query.where());
    query.parameters().forEach(typed::setParameter);
    return typed.setMaxResults(rows).getResultList().stream();
  }

  /** The years whose lists have the code, ascending. */
  public List<Integer> yearsWith(String code) {
    return query("key.code = :code order by key.fiscalYear")
        .setParameter("code", code)
        .getResultStream()
        .map(row -> row.key.fiscalYear())
        .toList();
  }

  /** The whole list of a year by code; empty if there is none. */
  public SortedMap<String, CodeEntry> entries(int fiscalYear) {
    SortedMap<String, CodeEntry> entries = new TreeMap<>();
    rowsOf(fiscalYear).forEach(row -> entries.put(row.key.code(), row.entry()));
    return entries;
  }

  /**
   * Writes what makes the list of a year the new one.
   *
   * @param version of the list after it
   */
  public void apply(int fiscalYear, CodeListChanges changes, long version) {
    List<E> rows = rowsOf(fiscalYear);
    Map<String, CodeEntry> changed = changes.changedEntries();
    for (E row : rows) {
      @Nullable CodeEntry after = changed.get(row.key.code());
      if (after != null) {
        row.take(after, version);
      }
    }
    // A parent has the shorter code: it is written before its children and removed after them.
    for (CodeEntry added : changes.added()) {
      E row = newRow();
      row.place(fiscalYear, added.code());
      row.take(added, version);
      entities().persist(row);
    }
    Set<String> removed = changes.removedCodes();
    for (int i = rows.size() - 1; i >= 0; i--) {
      if (removed.contains(rows.get(i).key.code())) {
        entities().remove(rows.get(i));
      }
    }
    entities().flush();
  }

  private List<E> rowsOf(int fiscalYear) {
    return query("key.fiscalYear = :fiscalYear order by key.code")
        .setParameter("fiscalYear", fiscalYear)
        .getResultList();
  }

  private TypedQuery<E> query(String where) {
    return entities().createQuery("from " + type().getSimpleName() + " where " + where, type());
  }

  private EntityManager entities() {
    return Panache.getEntityManager();
  }
}

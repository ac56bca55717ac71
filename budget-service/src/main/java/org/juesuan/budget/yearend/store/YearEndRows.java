package org.juesuan.budget.yearend.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.budget.ledger.Commitment;
import org.juesuan.budget.ledger.Fund;
import org.juesuan.budget.ledger.Operation;
import org.juesuan.budget.ledger.PostingKind;
import org.juesuan.budget.ledger.RecordedPosting;
import org.juesuan.budget.ledger.store.CommitmentEntity;
import org.juesuan.budget.ledger.store.OperationEntity;
import org.juesuan.budget.ledger.store.PostingEntity;
import org.juesuan.platform.money.Money;

/** Rows that the year end decides upon; every query names the book (INV-12). */
@ApplicationScoped
public class YearEndRows {

  /** What carried or returned money and was not reversed since. */
  private static final String CARRIED =
      " o.department = :department and o.fiscalYear = :year and o.kind in (CARRY_OUT, RETURN)"
          + " and o.reverses is null"
          + " and not exists (select 1 from OperationEntity r where r.reverses = o.id)";

  private static final String CARRIED_IN =
      """
      SELECT p.appropriation_id, sum(p.adjusted_effect)
      FROM operation o JOIN posting p ON p.operation_id = o.id
      WHERE o.department_code = :department AND o.fiscal_year = :year AND o.kind = 'CARRY_IN'
      GROUP BY p.appropriation_id
      """;

  private static final String CARRIED_SUMS =
      """
      SELECT a.fund, p.kind,
             sum(CASE WHEN p.kind <> 'RETURN' THEN p.adjusted_effect
                      WHEN p.to_compartment = 'RETURNED' THEN p.amount ELSE -p.amount END)
      FROM appropriation a JOIN posting p ON p.appropriation_id = a.id
      WHERE a.department_code = :department AND a.fiscal_year = :year
        AND a.origin_year < a.fiscal_year
        AND p.kind IN ('CARRY_IN', 'OPENING_ADJUSTMENT', 'RETURN')
      GROUP BY a.fund, p.kind
      """;

  private final EntityManager entities;

  YearEndRows(EntityManager entities) {
    this.entities = entities;
  }

  /** Commitments of a book that still hold money, in the order they were made. */
  public List<Commitment> holdingMoney(BookId book) {
    return of(
            book,
            entities.createQuery(
                "from CommitmentEntity where department = :department and fiscalYear = :year"
                    + " and ended = false order by id",
                CommitmentEntity.class))
        .getResultStream()
        .map(CommitmentEntity::toCommitment)
        .filter(commitment -> commitment.remaining().isPositive())
        .toList();
  }

  /** What CARRY_IN brought to each appropriation of a book in all, in yuan. */
  public Map<UUID, Money> carriedIn(BookId book) {
    Map<UUID, Money> sums = new HashMap<>();
    for (Object[] row : rows(CARRIED_IN, book)) {
      sums.put((UUID) row[0], Money.ofYuan((BigDecimal) row[1]));
    }
    return sums;
  }

  /**
   * What postings of the year did to carried money of a book, by fund and kind, in yuan: CARRY_IN
   * and OPENING_ADJUSTMENT to its budget, RETURN to what was returned of it.
   */
  public Map<Fund, Map<PostingKind, Money>> carriedSums(BookId book) {
    Map<Fund, Map<PostingKind, Money>> sums = new EnumMap<>(Fund.class);
    for (Object[] row : rows(CARRIED_SUMS, book)) {
      sums.computeIfAbsent(
              Fund.valueOf((String) row[0]), absent -> new EnumMap<>(PostingKind.class))
          .put(PostingKind.valueOf((String) row[1]), Money.ofYuan((BigDecimal) row[2]));
    }
    return sums;
  }

  /** The operations by which money was carried out of a book or returned, and stands so. */
  public List<Operation> carriedOut(BookId book) {
    Map<UUID, List<RecordedPosting>> postings =
        of(
                book,
                entities.createQuery(
                    "select p from PostingEntity p, OperationEntity o where p.operation = o.id and"
                        + CARRIED
                        + " order by p.sequence",
                    PostingEntity.class))
            .getResultStream()
            .collect(
                groupingBy(PostingEntity::operation, mapping(PostingEntity::toPosting, toList())));
    return of(
            book,
            entities.createQuery(
                "from OperationEntity o where" + CARRIED + " order by o.id", OperationEntity.class))
        .getResultStream()
        .map(row -> row.toOperation(postings.getOrDefault(row.id(), List.of())))
        .toList();
  }

  private List<Object[]> rows(String sql, BookId book) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(sql, Object[].class)
        .setParameter("department", book.department())
        .setParameter("year", book.fiscalYear())
        .getResultList();
  }

  private static <T> TypedQuery<T> of(BookId book, TypedQuery<T> query) {
    return query
        .setParameter("department", book.department())
        .setParameter("year", book.fiscalYear());
  }
}

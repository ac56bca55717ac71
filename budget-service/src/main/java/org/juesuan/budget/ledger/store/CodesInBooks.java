package org.juesuan.budget.ledger.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.SortedSet;
import java.util.TreeSet;
import org.juesuan.budget.classification.CodeListKind;
import org.juesuan.budget.classification.CodesInUse;

/** Which codes the books of a year are kept in. */
@ApplicationScoped
public class CodesInBooks implements CodesInUse {

  private static final String FUNCTIONAL =
      "select distinct a.functional from AppropriationEntity a"
          + " where a.fiscalYear = :year and a.functional in :codes";
  private static final String ECONOMIC =
      "select distinct a.economic from AppropriationEntity a"
          + " where a.fiscalYear = :year and a.economic in :codes";

  /** A payment may be of a finer item than its appropriation. */
  private static final String PAID =
      "select distinct i.economic from PaidItemEntity i"
          + " where i.fiscalYear = :year and i.economic in :codes";

  private final EntityManager entities;

  CodesInBooks(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public SortedSet<String> among(CodeListKind kind, int fiscalYear, SortedSet<String> codes) {
    return switch (kind) {
      case FUNCTIONAL -> used(FUNCTIONAL, fiscalYear, codes);
      case ECONOMIC -> {
        SortedSet<String> used = used(ECONOMIC, fiscalYear, codes);
        used.addAll(used(PAID, fiscalYear, codes));
        yield used;
      }
    };
  }

  /** Whatever is coded stands in a book; they are locked in the order all transactions keep. */
  @Override
  public void hold(int fiscalYear) {
    entities
        .createQuery(
            "from BookEntity b where b.fiscalYear = :year order by b.department", BookEntity.class)
        .setParameter("year", fiscalYear)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  private SortedSet<String> used(String query, int fiscalYear, SortedSet<String> codes) {
    return new TreeSet<>(
        entities
            .createQuery(query, String.class)
            .setParameter("year", fiscalYear)
            .setParameter("codes", codes)
            .getResultList());
  }
}

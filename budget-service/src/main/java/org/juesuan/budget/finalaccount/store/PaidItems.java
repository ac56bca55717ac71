package org.juesuan.budget.finalaccount.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.juesuan.budget.finalaccount.PaidItem;
import org.juesuan.budget.ledger.BookId;

/** Reads what a book paid by economic item, in one query. */
@ApplicationScoped
public class PaidItems {

  private final EntityManager entities;

  PaidItems(EntityManager entities) {
    this.entities = entities;
  }

  /** Every sum paid by appropriation and economic item. */
  public List<PaidItem> of(BookId book) {
    return entities
        .createQuery(
            "select new org.juesuan.budget.finalaccount.PaidItem("
                + "i.appropriation, i.economic, i.paid)"
                + " from PaidItemEntity i join AppropriationEntity a on a.id = i.appropriation"
                + " where a.department = :department and a.fiscalYear = :year"
                + " order by i.appropriation, i.economic",
            PaidItem.class)
        .setParameter("department", book.department())
        .setParameter("year", book.fiscalYear())
        .getResultList();
  }
}

package org.juesuan.budget.ledger.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import org.juesuan.budget.ledger.AppropriationService.AppropriationFilter;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.budget.ledger.LedgerPosting;

/** Finds postings of a book with their operations and codings (INV-12: of one book). */
@ApplicationScoped
public class PostingList {

  private static final String POSTINGS =
      "select p, o, a from PostingEntity p join OperationEntity o on o.id = p.operation"
          + " join AppropriationEntity a on a.id = p.appropriation"
          + " where p.department = :department and p.fiscalYear = :year";

  private final EntityManager entities;

  PostingList(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * Postings of a book, the latest first.
   *
   * @param before only those of a lower sequence
   */
  public List<LedgerPosting> read(BookId book, LedgerPosting.Filter filter, long before, int rows) {
    StringBuilder condition = new StringBuilder(POSTINGS).append(" and p.sequence < :before");
    Map<String, Object> parameters = OfBook.parameters(book, "before", before);
    OfBook.restrict(condition, parameters, " and p.kind = :kind", "kind", filter.kind());
    OfBook.restrict(
        condition,
        parameters,
        " and (p.from = :compartment or p.to = :compartment)",
        "compartment",
        filter.compartment());
    OfBook.restrict(condition, parameters, " and o.businessDate >= :from", "from", filter.from());
    OfBook.restrict(condition, parameters, " and o.businessDate <= :to", "to", filter.to());
    AppropriationFilter coding = filter.coding();
    OfBook.restrict(
        condition,
        parameters,
        " and a.functional like :functional",
        "functional",
        coding.functional() == null ? null : coding.functional() + "%");
    OfBook.restrict(condition, parameters, " and a.fund = :fund", "fund", coding.fund());
    OfBook.restrict(
        condition,
        parameters,
        " and a.expenditureKind = :expenditureKind",
        "expenditureKind",
        coding.expenditureKind());
    OfBook.restrict(
        condition, parameters, " and a.project = :project", "project", coding.project());
    TypedQuery<Tuple> query =
        entities.createQuery(condition.append(" order by p.sequence desc").toString(), Tuple.class);
    parameters.forEach(query::setParameter);
    return query.setMaxResults(rows).getResultStream().map(PostingList::posting).toList();
  }

  private static LedgerPosting posting(Tuple row) {
    return new LedgerPosting(
        row.get(0, PostingEntity.class).toPosting(),
        row.get(1, OperationEntity.class).toOperation(List.of()),
        row.get(2, AppropriationEntity.class).toAppropriation().coding());
  }
}

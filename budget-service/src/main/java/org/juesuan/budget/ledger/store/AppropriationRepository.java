package org.juesuan.budget.ledger.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.ledger.Appropriation;
import org.juesuan.budget.ledger.AppropriationService.AppropriationFilter;
import org.juesuan.budget.ledger.AppropriationService.HistoryEntry;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.budget.ledger.Coding;
import org.juesuan.budget.ledger.ExpenditureKind;
import org.juesuan.budget.ledger.Fund;

/** Appropriations of a book; every query names the book (INV-12). */
@ApplicationScoped
public class AppropriationRepository implements PanacheRepositoryBase<AppropriationEntity, UUID> {

  /** Adds an appropriation that is new. */
  public void add(Appropriation opened) {
    persist(new AppropriationEntity(opened));
  }

  /** Whether the book has an appropriation of this coding. */
  public boolean holds(BookId book, Coding coding) {
    Map<String, Object> parameters = OfBook.parameters(book);
    parameters.put("originYear", coding.originYear());
    parameters.put("fund", coding.fund());
    parameters.put("functional", coding.functional());
    parameters.put("economic", coding.economic());
    parameters.put("kind", coding.expenditureKind());
    parameters.put("procurement", coding.governmentProcurement());
    String project = coding.project();
    if (project != null) {
      parameters.put("project", project);
    }
    return count(
            OfBook.CONDITION
                + " and originYear = :originYear and fund = :fund and functional = :functional"
                + " and economic = :economic and expenditureKind = :kind"
                + " and governmentProcurement = :procurement and project "
                + (project == null ? "is null" : "= :project"),
            parameters)
        > 0;
  }

  /** An appropriation of this book. */
  public Optional<Appropriation> read(BookId book, UUID id) {
    return find(OfBook.CONDITION + " and id = :id", OfBook.parameters(book, "id", id))
        .firstResultOptional()
        .map(AppropriationEntity::toAppropriation);
  }

  /** Appropriations of a book in the order of their identities, which is that of their opening. */
  public List<Appropriation> list(
      BookId book, AppropriationFilter filter, @Nullable UUID after, int rows) {
    StringBuilder condition = new StringBuilder(OfBook.CONDITION);
    Map<String, Object> parameters = OfBook.parameters(book);
    OfBook.restrict(condition, parameters, " and id > :after", "after", after);
    OfBook.restrict(
        condition,
        parameters,
        " and functional like :functional",
        "functional",
        filter.functional() == null ? null : filter.functional() + "%");
    OfBook.restrict(condition, parameters, " and fund = :fund", "fund", filter.fund());
    OfBook.restrict(
        condition, parameters, " and expenditureKind = :kind", "kind", filter.expenditureKind());
    OfBook.restrict(condition, parameters, " and project = :project", "project", filter.project());
    return find(condition + " order by id", parameters).page(0, rows).stream()
        .map(AppropriationEntity::toAppropriation)
        .toList();
  }

  /** Every appropriation of a book. */
  public List<Appropriation> all(BookId book) {
    return find(OfBook.CONDITION + " order by id", OfBook.parameters(book)).stream()
        .map(AppropriationEntity::toAppropriation)
        .toList();
  }

  /** Every appropriation of a book by its coding, without its money. */
  public Map<Coding, UUID> byCoding(BookId book) {
    Map<Coding, UUID> identities = new HashMap<>();
    getEntityManager()
        .createQuery(
            "select id, originYear, fund, functional, economic, expenditureKind, project,"
                + " governmentProcurement from AppropriationEntity where department = :department"
                + " and fiscalYear = :year",
            Tuple.class)
        .setParameter("department", book.department())
        .setParameter("year", book.fiscalYear())
        .getResultStream()
        .forEach(
            row ->
                identities.put(
                    new Coding(
                        row.get(1, Integer.class),
                        row.get(2, Fund.class),
                        row.get(3, String.class),
                        row.get(4, String.class),
                        row.get(5, ExpenditureKind.class),
                        row.get(6, String.class),
                        row.get(7, Boolean.class)),
                    row.get(0, UUID.class)));
    return identities;
  }

  /** Postings on an appropriation with their operations, in the order of the book. */
  public List<HistoryEntry> history(UUID id, long after, int rows) {
    return getEntityManager()
        .createQuery(
            "select p, o from PostingEntity p join OperationEntity o on o.id = p.operation"
                + " where p.appropriation = :id and p.sequence > :after order by p.sequence",
            Object[].class)
        .setParameter("id", id)
        .setParameter("after", after)
        .setMaxResults(rows)
        .getResultStream()
        .map(
            row ->
                new HistoryEntry(
                    ((PostingEntity) row[0]).toPosting(),
                    ((OperationEntity) row[1]).toOperation(List.of())))
        .toList();
  }
}

package org.juesuan.budget.publication.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.finalaccount.AccountDepartment;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.budget.publication.PublishedAccount;
import org.juesuan.budget.publication.Revision;

/** The published revisions. A list does not read their documents. */
@ApplicationScoped
public class RevisionRepository implements PanacheRepositoryBase<RevisionEntity, RevisionKey> {

  /** Revisions are numbered without gaps, so the next one takes a revision's place. */
  private static final String REVISIONS =
      "select new org.juesuan.budget.publication.Revision(r.revision, r.approval, r.digest,"
          + " r.publishedAt, (select min(n.revision) from RevisionEntity n"
          + " where n.department = r.department and n.fiscalYear = r.fiscalYear"
          + " and n.revision > r.revision))"
          + " from RevisionEntity r where r.department = :department and r.fiscalYear = :year"
          + " and r.revision between :first and :last order by r.revision";

  /** The last revision of each account, with the department as it was approved. */
  private static final String PUBLISHED =
      "select r.department, r.fiscalYear, a.approvedDepartment, r.revision, r.approval, r.digest,"
          + " r.publishedAt from RevisionEntity r join FinalAccountEntity a"
          + " on a.department = r.department and a.fiscalYear = r.fiscalYear"
          + " where not exists (select 1 from RevisionEntity n where n.department = r.department"
          + " and n.fiscalYear = r.fiscalYear and n.revision > r.revision)"
          + " and r.fiscalYear between :first and :last"
          + " and (r.fiscalYear, r.department) > (:afterYear, :afterDepartment)"
          + " order by r.fiscalYear, r.department";

  /** Adds a revision. */
  public void add(BookId account, Revision revision, String document, String publishedBy) {
    persist(new RevisionEntity(account, revision, document, publishedBy));
  }

  /** The revisions behind a number, in their order. */
  public List<Revision> of(BookId account, int after, int rows) {
    return between(account, after + 1, Integer.MAX_VALUE, rows);
  }

  /** One revision. */
  public Optional<Revision> of(BookId account, int number) {
    return between(account, number, number, 1).stream().findFirst();
  }

  /** The revision that none supersedes. */
  public Optional<Revision> last(BookId account) {
    long published =
        count("department = ?1 and fiscalYear = ?2", account.department(), account.fiscalYear());
    return of(account, (int) published);
  }

  /** The document of a revision. */
  public Optional<String> document(BookId account, int number) {
    return getEntityManager()
        .createQuery(
            "select r.document from RevisionEntity r where r.department = :department"
                + " and r.fiscalYear = :year and r.revision = :revision",
            String.class)
        .setParameter("department", account.department())
        .setParameter("year", account.fiscalYear())
        .setParameter("revision", number)
        .getResultStream()
        .findFirst();
  }

  /** See {@link org.juesuan.budget.publication.PublishedAccountService#list}. */
  public List<PublishedAccount> published(
      @Nullable Integer fiscalYear, @Nullable BookId after, int rows) {
    return getEntityManager()
        .createQuery(PUBLISHED, Tuple.class)
        .setParameter("first", fiscalYear == null ? 0 : fiscalYear)
        .setParameter("last", fiscalYear == null ? Integer.MAX_VALUE : fiscalYear)
        .setParameter("afterYear", after == null ? 0 : after.fiscalYear())
        .setParameter("afterDepartment", after == null ? "" : after.department())
        .setMaxResults(rows)
        .getResultStream()
        .map(RevisionRepository::account)
        .toList();
  }

  private static PublishedAccount account(Tuple row) {
    return new PublishedAccount(
        new BookId(row.get(0, String.class), row.get(1, Integer.class)),
        row.get(2, AccountDepartment.class).department().name(),
        new Revision(
            row.get(3, Integer.class),
            row.get(4, UUID.class),
            row.get(5, String.class),
            row.get(6, Instant.class),
            null));
  }

  private List<Revision> between(BookId account, int first, int last, int rows) {
    return getEntityManager()
        .createQuery(REVISIONS, Revision.class)
        .setParameter("department", account.department())
        .setParameter("year", account.fiscalYear())
        .setParameter("first", first)
        .setParameter("last", last)
        .setMaxResults(rows)
        .getResultList();
  }
}

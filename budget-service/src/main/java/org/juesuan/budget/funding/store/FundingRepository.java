package org.juesuan.budget.funding.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.juesuan.budget.funding.Funding;

/** Fundings by department and id, and the requests that were answered. */
@ApplicationScoped
public class FundingRepository implements PanacheRepositoryBase<FundingEntity, FundingKey> {

  private static final String YEARS =
      """
      select b.fiscalYear from BookEntity b
       where b.department = ?1
         and b.fiscalYear >= (select min(c.fiscalYear) from FundingEntity f, CommitmentEntity c
                               where f.department = ?1 and f.id in ?2 and f.commitment = c.id)
       order by b.fiscalYear
      """;

  /** The funding, if this department has one of the id. */
  public Optional<FundingEntity> of(String department, UUID id) {
    return findByIdOptional(new FundingKey(department, id));
  }

  /** The fundings whose money these commitments hold; not every commitment has one. */
  public List<FundingEntity> ofCommitments(Collection<UUID> commitments) {
    return list("commitment in ?1", commitments);
  }

  /** Takes over a funding that is new. */
  public void add(Funding funding) {
    persist(new FundingEntity(funding));
  }

  /**
   * The years of all books in which the money of these fundings may stand: a carry that is under
   * way moves it to a later book, never to an earlier one. May be asked before the locks.
   */
  public List<Integer> yearsFrom(String department, Collection<UUID> fundings) {
    return getEntityManager()
        .createQuery(YEARS, Integer.class)
        .setParameter(1, department)
        .setParameter(2, fundings)
        .getResultList();
  }

  /** Whether a request was answered before. */
  public boolean isAnswered(FundingKey request) {
    return getEntityManager().find(FundingRequestEntity.class, request) != null;
  }

  /** Remembers that a request was answered. */
  public void answer(FundingKey request, String contract, boolean accepted) {
    getEntityManager().persist(new FundingRequestEntity(request, contract, accepted));
  }
}

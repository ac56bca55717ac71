package org.juesuan.procurement.payment.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.juesuan.procurement.payment.ContractPosting;
import org.juesuan.procurement.plan.PlanFunds;

/** Postings on contracts; every query names the department (INV-12). */
@ApplicationScoped
public class ContractPostingRepository
    implements PanacheRepositoryBase<ContractPostingEntity, UUID> {

  /** Adds one, unless it is there. */
  public boolean add(ContractPosting posting) {
    if (findByIdOptional(posting.id()).isPresent()) {
      return false;
    }
    persistAndFlush(new ContractPostingEntity(posting));
    return true;
  }

  /** Removes those of a department, which are then told anew. */
  public void clear(String department) {
    delete("department", department);
  }

  /** All departments that have any: the one question that is the operator's, not a caller's. */
  public Set<String> departments() {
    return Set.copyOf(
        getEntityManager()
            .createQuery("select distinct p.department from ContractPostingEntity p", String.class)
            .getResultList());
  }

  /** Those of a contract, by day. */
  public List<ContractPosting> ofContract(String department, UUID contract) {
    return read(
        find("department = ?1 and contract = ?2 order by businessDate, id", department, contract)
            .stream());
  }

  /** Those of a year, of all contracts. */
  public List<ContractPosting> ofYear(String department, int fiscalYear) {
    return read(find("department = ?1 and fiscalYear = ?2", department, fiscalYear).stream());
  }

  /** The source of the money of each appropriation, which never changes. */
  public Map<UUID, PlanFunds> sources(String department) {
    Map<UUID, PlanFunds> sources = new HashMap<>();
    getEntityManager()
        .createQuery(
            "select distinct p.appropriation, p.source from ContractPostingEntity p"
                + " where p.department = :department",
            Object[].class)
        .setParameter("department", department)
        .getResultList()
        .forEach(row -> sources.put((UUID) row[0], (PlanFunds) row[1]));
    return sources;
  }

  private static List<ContractPosting> read(Stream<ContractPostingEntity> rows) {
    return rows.map(ContractPostingEntity::toPosting).toList();
  }
}

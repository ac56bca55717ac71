package org.juesuan.budget.publication.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.juesuan.budget.publication.FrozenSection;

/** The latest state of each section frozen for an approval. */
@ApplicationScoped
public class FrozenSectionRepository
    implements PanacheRepositoryBase<FrozenSectionEntity, FrozenSectionKey> {

  /** Writes a state unless a later one is there. */
  public void put(FrozenSection frozen) {
    Optional<FrozenSectionEntity> present =
        findByIdOptional(new FrozenSectionKey(frozen.approval(), frozen.section()));
    present.ifPresentOrElse(
        row -> row.become(frozen), () -> persist(new FrozenSectionEntity(frozen)));
  }

  /** All departments whose accounts have any: the operator's question, not a caller's. */
  public Set<String> departments() {
    return Set.copyOf(
        getEntityManager()
            .createQuery(
                "select distinct a.department from FinalAccountEntity a"
                    + " join FrozenSectionEntity s on s.approval = a.approvalId",
                String.class)
            .getResultList());
  }

  /** Removes what was said of a department's accounts. */
  public void clear(String department) {
    getEntityManager()
        .createNativeQuery(
            """
            DELETE FROM frozen_section s USING final_account a
             WHERE a.approval_id = s.approval_id AND a.department_code = :department
            """)
        .setParameter("department", department)
        .executeUpdate();
  }

  /** All sections of an approval, in the order of their names. */
  public List<FrozenSection> of(UUID approval) {
    return list("approval = ?1 order by section", approval).stream()
        .map(FrozenSectionEntity::state)
        .toList();
  }
}

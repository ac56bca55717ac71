package org.juesuan.evaluation.funds.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.evaluation.funds.ProjectAppropriation;
import org.juesuan.evaluation.year.EvaluationYear;

/** What the ledger told of projects; every query names department and year (INV-12). */
@ApplicationScoped
public class ProjectAppropriationRepository
    implements PanacheRepositoryBase<ProjectAppropriationEntity, UUID> {

  /** Writes an appropriation whose year the transaction has locked, if it is news. */
  public void put(ProjectAppropriation appropriation) {
    ProjectAppropriationEntity known = findById(appropriation.id());
    if (known == null) {
      persistAndFlush(new ProjectAppropriationEntity(appropriation));
    } else if (known.isBefore(appropriation)) {
      known.become(appropriation);
      flush();
    }
  }

  /** Codes of projects in order, behind one of them. */
  public List<String> projects(EvaluationYear year, @Nullable String after, int rows) {
    return getEntityManager()
        .createQuery(
            "select distinct a.projectCode from ProjectAppropriationEntity a"
                + " where a.department = :department and a.fiscalYear = :year"
                + " and a.projectCode > :after order by a.projectCode",
            String.class)
        .setParameter("department", year.department())
        .setParameter("year", year.fiscalYear())
        .setParameter("after", after == null ? "" : after)
        .setMaxResults(rows)
        .getResultList();
  }

  /** The appropriations of projects. */
  public List<ProjectAppropriation> ofProjects(EvaluationYear year, Collection<String> codes) {
    return find(
            "department = ?1 and fiscalYear = ?2 and projectCode in ?3",
            year.department(),
            year.fiscalYear(),
            codes)
        .stream()
        .map(ProjectAppropriationEntity::toAppropriation)
        .toList();
  }
}

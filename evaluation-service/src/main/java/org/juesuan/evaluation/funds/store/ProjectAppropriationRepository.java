package org.juesuan.evaluation.funds.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.evaluation.funds.ProjectAppropriation;
import org.juesuan.evaluation.year.EvaluationYear;

/** What the ledger told of projects; every query names department and year (INV-12). */
@ApplicationScoped
public class ProjectAppropriationRepository
    implements PanacheRepositoryBase<ProjectAppropriationEntity, UUID> {

  private static final String PUT =
      """
      INSERT INTO project_appropriation (appropriation_id, version, department_code, fiscal_year,
        project_code, origin_year, fund, initial, adjusted, paid)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
      ON CONFLICT (appropriation_id) DO UPDATE SET version = EXCLUDED.version,
        department_code = EXCLUDED.department_code, fiscal_year = EXCLUDED.fiscal_year,
        project_code = EXCLUDED.project_code, origin_year = EXCLUDED.origin_year,
        fund = EXCLUDED.fund, initial = EXCLUDED.initial, adjusted = EXCLUDED.adjusted,
        paid = EXCLUDED.paid
       WHERE project_appropriation.version < EXCLUDED.version
      """;

  /** Writes an appropriation whose year the transaction has locked, if it is news. */
  public void put(ProjectAppropriation appropriation) {
    getEntityManager()
        .createNativeQuery(PUT)
        .setParameter(1, appropriation.id())
        .setParameter(2, appropriation.version())
        .setParameter(3, appropriation.year().department())
        .setParameter(4, appropriation.year().fiscalYear())
        .setParameter(5, appropriation.projectCode())
        .setParameter(6, appropriation.originYear())
        .setParameter(7, appropriation.fund())
        .setParameter(8, appropriation.initial().yuan())
        .setParameter(9, appropriation.adjusted().yuan())
        .setParameter(10, appropriation.paid().yuan())
        .executeUpdate();
  }

  /**
   * All departments the ledger told of: the one question that is the operator's, not a caller's.
   */
  public Set<String> departments() {
    return Set.copyOf(
        getEntityManager()
            .createQuery(
                "select distinct a.department from ProjectAppropriationEntity a", String.class)
            .getResultList());
  }

  /** The years of a department the ledger told of. */
  public List<EvaluationYear> years(String department) {
    return getEntityManager()
        .createQuery(
            "select distinct a.fiscalYear from ProjectAppropriationEntity a"
                + " where a.department = :department",
            Integer.class)
        .setParameter("department", department)
        .getResultList()
        .stream()
        .map(year -> new EvaluationYear(department, year))
        .toList();
  }

  /** Removes what the ledger told of a department. */
  public void clear(String department) {
    delete("department", department);
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

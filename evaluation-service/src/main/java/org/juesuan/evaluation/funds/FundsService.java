package org.juesuan.evaluation.funds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.juesuan.evaluation.funds.store.ProjectAppropriationRepository;
import org.juesuan.evaluation.year.EvaluationYear;
import org.juesuan.evaluation.year.EvaluationYears;

/** Keeps what the ledger tells of projects, and gives it back project by project. */
@ApplicationScoped
@Transactional
public class FundsService {

  private final ProjectAppropriationRepository appropriations;
  private final EvaluationYears years;

  FundsService(ProjectAppropriationRepository appropriations, EvaluationYears years) {
    this.appropriations = appropriations;
    this.years = years;
  }

  /** Takes an appropriation over, unless a later version of it is known. */
  public void take(ProjectAppropriation appropriation) {
    years.lock(appropriation.year());
    appropriations.put(appropriation);
  }

  /** The departments whose funds are kept; for the operator, who rebuilds them. */
  public Set<String> departments() {
    return appropriations.departments();
  }

  /** Drops what is kept of a department, in the transaction that keeps it anew. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void clear(String department) {
    years.lockAll(appropriations.years(department));
    appropriations.clear(department);
  }

  /** The funds of a project; empty where the ledger has told of none. */
  public Optional<LedgerFunds> ofProject(EvaluationYear year, String projectCode) {
    return Optional.ofNullable(ofProjects(year, List.of(projectCode)).get(projectCode));
  }

  /** The funds of some projects by their code; those the ledger has told of. */
  public Map<String, LedgerFunds> ofProjects(EvaluationYear year, Collection<String> codes) {
    return codes.isEmpty()
        ? Map.of()
        : byProject(appropriations.ofProjects(year, codes)).stream()
            .collect(Collectors.toMap(LedgerFunds::projectCode, Function.identity()));
  }

  /**
   * Funds of a year by project code.
   *
   * @param after only of projects behind this one; null from the beginning
   */
  public List<LedgerFunds> list(EvaluationYear year, @Nullable String after, int projects) {
    List<String> codes = appropriations.projects(year, after, projects);
    return codes.isEmpty() ? List.of() : byProject(appropriations.ofProjects(year, codes));
  }

  private static List<LedgerFunds> byProject(Collection<ProjectAppropriation> appropriations) {
    Map<String, List<ProjectAppropriation>> of =
        appropriations.stream()
            .collect(
                Collectors.groupingBy(
                    ProjectAppropriation::projectCode, TreeMap::new, Collectors.toList()));
    return of.entrySet().stream()
        .map(project -> LedgerFunds.of(project.getKey(), project.getValue()))
        .toList();
  }
}

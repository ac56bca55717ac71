package org.juesuan.gateway.dashboard;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.juesuan.gateway.composition.LedgerPosting;

/**
 * The dashboard of one department and year.
 *
 * @param name name of the department; null where budget-service did not say
 * @param latest its latest postings; missing also where they lie in several books
 */
public record DepartmentView(
    Addresses addresses,
    @Nullable String name,
    Panel<ExecutionPanel> execution,
    Panel<EvaluationPanel> evaluations,
    Panel<ProcurementPanel> procurement,
    Panel<FindingsPanel> findings,
    Panel<List<LedgerPosting>> latest) {

  /** What the department is called on the page. */
  public String title() {
    return name == null ? addresses.department() : name;
  }

  /** The kinds a live posting may be of. */
  public List<LedgerPosting.Kind> kinds() {
    return List.of(LedgerPosting.Kind.values());
  }

  /** The compartments a live posting may move money between. */
  public List<LedgerPosting.Compartment> compartments() {
    return List.of(LedgerPosting.Compartment.values());
  }
}

package org.juesuan.budget.finalaccount;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.department.Department;
import org.juesuan.budget.finalaccount.AccountDepartment.Supervisor;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.budget.ledger.BookState;
import org.juesuan.budget.table.ProjectFigures;
import org.juesuan.budget.table.YearFigures;
import org.juesuan.budget.table.YearNames;

/**
 * What this service says of one final account, all of it as it stood at one moment.
 *
 * @param book department and year
 * @param feedPosition every event up to this number is contained in what is said; later ones may be
 * @param frozenFor id of the approval that froze the numbers; null before
 * @param department whose account it is
 * @param supervisor the department one level up (主管部门); null of a district
 * @param bookState state of the year
 * @param staffing null where not recorded
 * @param counts quantities behind the three public expenses; null where not recorded
 * @param figures the figures the ledger gives
 * @param projects what each project was budgeted and paid
 * @param names official names of the year's codes
 * @param priorYear the figures of the year before; null where the ledger does not hold that year
 * @param comparatives imported figures of the year before; null where not recorded
 * @param explanations in the order they were recorded in
 */
public record AccountSection(
    BookId book,
    long feedPosition,
    @Nullable UUID frozenFor,
    Department department,
    @Nullable Supervisor supervisor,
    BookState bookState,
    @Nullable Staffing staffing,
    @Nullable ThreePublicCounts counts,
    YearFigures figures,
    List<ProjectFigures> projects,
    YearNames names,
    @Nullable YearFigures priorYear,
    @Nullable Comparatives comparatives,
    List<Explanation> explanations) {

  /** Keeps lists of its own. */
  public AccountSection {
    projects = List.copyOf(projects);
    explanations = List.copyOf(explanations);
  }
}

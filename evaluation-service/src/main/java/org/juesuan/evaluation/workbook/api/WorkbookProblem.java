package org.juesuan.evaluation.workbook.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.evaluation.problem.EvaluationError;
import org.juesuan.evaluation.workbook.CellFault;

/** The problem of a workbook of which nothing was done. Its violations name cells. */
@Schema(
    name = "WorkbookProblem",
    description = "A refused workbook as RFC 9457 problem details, with the cells at fault.")
public record WorkbookProblem(
    @Schema(
            description = "URI that names the kind of problem.",
            examples = "urn:juesuan:problem:workbook-refused")
        String type,
    @Schema(
            description = "Short sentence, the same for every occurrence.",
            examples = "Nothing of the workbook was done, as sheets of it are refused")
        String title,
    @Schema(description = "The HTTP status.", examples = "422") int status,
    @Schema(
            description = "How many faults there are, and whether all are listed.",
            examples = "3 faults.")
        String detail,
    @Schema(
            description = "Path of the request.",
            examples =
                "/api/v1/evaluation/departments/110106-208-005/years/2020/self-evaluations/workbook")
        String instance,
    @Schema(description = "Stable code.", examples = "workbook-refused") String code,
    @Schema(description = "The first 200 faults, in the order of the sheets.")
        List<CellFaultView> violations) {

  private static final int MOST = 200;

  /** Keeps a copy of its own. */
  public WorkbookProblem {
    violations = List.copyOf(violations);
  }

  static WorkbookProblem of(List<CellFault> faults, String path) {
    EvaluationError error = EvaluationError.WORKBOOK_REFUSED;
    String count = faults.size() + (faults.size() == 1 ? " fault" : " faults");
    return new WorkbookProblem(
        error.type(),
        error.title(),
        error.status(),
        faults.size() > MOST ? count + "; the first " + MOST + " are listed." : count + ".",
        path,
        error.code(),
        faults.stream().limit(MOST).map(CellFaultView::of).toList());
  }
}

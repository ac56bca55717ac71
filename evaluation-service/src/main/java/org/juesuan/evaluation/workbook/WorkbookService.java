package org.juesuan.evaluation.workbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.juesuan.evaluation.problem.EvaluationError;
import org.juesuan.evaluation.selfevaluation.Author;
import org.juesuan.evaluation.selfevaluation.EvaluatedForm;
import org.juesuan.evaluation.selfevaluation.SelfEvaluationService;
import org.juesuan.evaluation.selfevaluation.Submission;
import org.juesuan.evaluation.selfevaluation.SubmissionOutcome;
import org.juesuan.evaluation.selfevaluation.SubmissionOutcome.Accepted;
import org.juesuan.evaluation.selfevaluation.SubmissionOutcome.Refused;
import org.juesuan.evaluation.selfevaluation.SubmissionService;
import org.juesuan.evaluation.template.FormTemplate;
import org.juesuan.evaluation.year.EvaluationYear;
import org.juesuan.platform.web.problem.ProblemException;

/** Gives the self-evaluations of a year as a workbook, and enters those of one. */
@ApplicationScoped
@Transactional
public class WorkbookService {

  private static final String FORBIDDEN_IN_NAMES = "[\\[\\]:*?/\\\\'\\p{Cntrl}]";
  private static final int LONGEST_NAME = 31;

  private final SelfEvaluationService evaluations;
  private final SubmissionService submissions;

  WorkbookService(SelfEvaluationService evaluations, SubmissionService submissions) {
    this.evaluations = evaluations;
    this.submissions = submissions;
  }

  /**
   * A form that was entered.
   *
   * @param sheet name of its sheet
   * @param outcome what became of it
   */
  public record EnteredSheet(String sheet, Accepted outcome) {}

  /**
   * Writes all self-evaluations of a year, a sheet each, by project code.
   *
   * @throws ProblemException {@code workbook-too-large}
   */
  public void write(EvaluationYear year, OutputStream to) throws IOException {
    List<EvaluatedForm> forms = evaluations.all(year);
    if (forms.size() > WorkbookReader.MOST_SHEETS) {
      throw new ProblemException(
          EvaluationError.WORKBOOK_TOO_LARGE,
          "The year has " + forms.size() + " self-evaluations; a workbook holds 500 at most.");
    }
    List<PrintedSheet> sheets = new ArrayList<>();
    for (EvaluatedForm form : forms) {
      String name = form.evaluation().form().projectName().replaceAll(FORBIDDEN_IN_NAMES, " ");
      sheets.add(FormLayout.sheet(FilledForm.of(form), named(sheets.size() + 1, name)));
    }
    WorkbookWriter.write(sheets, sheets.isEmpty(), to);
  }

  /** Writes an empty form to be filled in. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public void write(FormTemplate template, int fiscalYear, OutputStream to) throws IOException {
    FilledForm blank = FilledForm.blank(template, fiscalYear);
    WorkbookWriter.write(List.of(FormLayout.sheet(blank, named(1, template.title()))), true, to);
  }

  /**
   * Enters every form of a workbook, or none.
   *
   * @throws WorkbookRefusedException naming every fault
   * @throws ProblemException {@code year-frozen}
   */
  public List<EnteredSheet> enter(EvaluationYear year, ReadWorkbook workbook, Author author) {
    List<SubmissionOutcome> outcomes =
        submissions.submit(
            year,
            workbook.forms().stream()
                .map(form -> new Submission(form.draft(), form.madeFrom()))
                .toList(),
            author,
            !workbook.faults().isEmpty());
    List<CellFault> faults = new ArrayList<>(workbook.faults());
    List<EnteredSheet> entered = new ArrayList<>();
    for (int index = 0; index < outcomes.size(); index++) {
      SheetForm form = workbook.forms().get(index);
      if (outcomes.get(index) instanceof Refused refused) {
        refused
            .faults()
            .forEach(
                one ->
                    faults.add(form.fault(one.pointer(), refused.error().code(), one.message())));
      } else if (outcomes.get(index) instanceof Accepted accepted) {
        entered.add(new EnteredSheet(form.sheet(), accepted));
      }
    }
    if (!faults.isEmpty()) {
      throw new WorkbookRefusedException(faults);
    }
    return entered;
  }

  /** A name that no other sheet has, whatever the projects are called. */
  private static String named(int number, String name) {
    String whole = number + "-" + name.strip();
    if (whole.length() <= LONGEST_NAME) {
      return whole;
    }
    boolean split = Character.isHighSurrogate(whole.charAt(LONGEST_NAME - 1));
    return whole.substring(0, split ? LONGEST_NAME - 1 : LONGEST_NAME);
  }
}

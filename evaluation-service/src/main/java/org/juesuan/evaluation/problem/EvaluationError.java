package org.juesuan.evaluation.problem;

import org.juesuan.platform.web.problem.ErrorCode;

/** Every refusal of evaluation-service: its stable code, HTTP status and title. */
public enum EvaluationError implements ErrorCode {
  TEMPLATE_NOT_FOUND(404, "No such version of a form is known"),
  TEMPLATE_UNKNOWN(422, "No such version of a form is known"),
  TEMPLATE_EXISTS(409, "This version of the form is known already"),
  TEMPLATE_FAULTY(422, "No form can have this shape"),
  EVALUATION_NOT_FOUND(404, "The self-evaluation is not known"),
  REVISION_NOT_FOUND(404, "The self-evaluation has no such revision"),
  PROJECT_EVALUATED(409, "The project has a self-evaluation in this year"),
  EVALUATION_STATE_FORBIDS(409, "The state of the self-evaluation forbids this"),
  ROLE_INSUFFICIENT(403, "The caller's role may not take this step"),
  OWN_WORK(403, "Nobody checks a form of their own"),
  SCORE_REFUSED(422, "A score set by an official is outside its bounds or has no reason"),
  FORM_INCOMPLETE(422, "The form lacks what a submitted one must have"),
  REMARKS_REFUSED(422, "Reason or comments of the step are not as they must be"),
  FORM_OUTDATED(409, "The form was made from another version of the self-evaluation"),
  FILE_UNREADABLE(422, "The file cannot be read as what it is said to be"),
  WORKBOOK_TOO_LARGE(422, "The workbook holds more than one workbook may"),
  WORKBOOK_REFUSED(422, "Nothing of the workbook was done, as sheets of it are refused"),
  YEAR_FROZEN(409, "The final account of the year is approved"),
  SECTION_NOT_AWAITED(409, "No approval waits for the section of the year"),
  SECTION_INCOMPLETE(409, "Something of the year is still open");

  private final int status;
  private final String title;

  EvaluationError(int status, String title) {
    this.status = status;
    this.title = title;
  }

  @Override
  public int status() {
    return status;
  }

  @Override
  public String title() {
    return title;
  }
}

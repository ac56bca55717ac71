package org.juesuan.evaluation.workbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.juesuan.evaluation.problem.EvaluationError;
import org.juesuan.evaluation.selfevaluation.api.SelfEvaluationRequest;
import org.juesuan.evaluation.template.FormTemplate;
import org.juesuan.evaluation.template.TemplateKey;
import org.juesuan.evaluation.template.TemplateService;
import org.juesuan.platform.web.problem.PlatformError;
import org.juesuan.platform.web.problem.ProblemException;
import org.juesuan.platform.web.problem.Violation;
import org.juesuan.platform.workbook.CellAddress;
import org.juesuan.platform.workbook.ReadSheet;
import org.juesuan.platform.workbook.WorkbookFile;

/** Reads every form of a workbook, and names every cell that is wrong. */
@ApplicationScoped
public class WorkbookReader {

  /** More sheets than this are sent as several workbooks. */
  public static final int MOST_SHEETS = 500;

  private final Function<TemplateKey, Optional<FormTemplate>> templates;
  private final Validator validator;

  @Inject
  WorkbookReader(TemplateService templates, Validator validator) {
    this(templates::find, validator);
  }

  WorkbookReader(Function<TemplateKey, Optional<FormTemplate>> templates, Validator validator) {
    this.templates = templates;
    this.validator = validator;
  }

  /**
   * Reads a workbook. Hidden and empty sheets and the one of notes are passed over; any other is a
   * form.
   *
   * @throws ProblemException {@code file-unreadable}, {@code workbook-too-large}
   */
  public ReadWorkbook read(Path file, int fiscalYear) {
    try (WorkbookFile workbook = WorkbookFile.openWithFormats(file, WorkbookReader::unreadable)) {
      List<ReadSheet> sheets = workbook.sheets();
      if (sheets.size() > MOST_SHEETS) {
        throw refused(
            EvaluationError.WORKBOOK_TOO_LARGE,
            "A workbook has " + MOST_SHEETS + " sheets at most.");
      }
      List<SheetForm> forms = new ArrayList<>();
      List<CellFault> faults = new ArrayList<>();
      for (ReadSheet sheet : sheets) {
        if (sheet.isVisible() && !sheet.name().equals(WorkbookWriter.NOTES)) {
          read(sheet, workbook.startsIn1904(), fiscalYear, forms, faults);
        }
      }
      if (forms.isEmpty() && faults.isEmpty()) {
        throw unreadable("The workbook holds no form.");
      }
      faults.addAll(repeated(forms));
      return new ReadWorkbook(forms, faults);
    }
  }

  private void read(
      ReadSheet sheet,
      boolean startsIn1904,
      int fiscalYear,
      List<SheetForm> forms,
      List<CellFault> faults) {
    Optional<FormGrid> grid = FormGrid.of(sheet);
    if (grid.isEmpty()) {
      String message = "The sheet holds more cells than any form has.";
      String code = EvaluationError.WORKBOOK_TOO_LARGE.code();
      faults.add(new CellFault(sheet.name(), new CellAddress(1, 0), code, message));
      return;
    }
    if (grid.get().isBlank()) {
      return;
    }
    CellTexts texts = new CellTexts(sheet.name(), grid.get(), startsIn1904);
    Optional<SheetForm> form =
        new FormReader(sheet.name(), grid.get(), texts, fiscalYear).read(templates);
    List<CellFault> found = new ArrayList<>(texts.faults());
    form.ifPresent(one -> found.addAll(violations(one)));
    Set<CellAddress> named = new HashSet<>();
    List<CellFault> once = found.stream().filter(fault -> named.add(fault.cell())).toList();
    faults.addAll(once);
    if (once.isEmpty()) {
      form.ifPresent(forms::add);
    }
  }

  /** What a request with the same form would be told. */
  private List<CellFault> violations(SheetForm form) {
    SelfEvaluationRequest request = SelfEvaluationRequest.of(form.draft());
    Set<ConstraintViolation<SelfEvaluationRequest>> violated = validator.validate(request);
    List<Violation> violations =
        violated.isEmpty()
            ? request.faults()
            : violated.stream()
                .map(one -> Violation.at(pointer(one), one.getMessage()))
                .sorted(Comparator.comparing(Violation::toString))
                .toList();
    return violations.stream()
        .map(
            one ->
                form.fault(
                    String.valueOf(one.pointer()),
                    PlatformError.INVALID_FIELD.code(),
                    one.message()))
        .toList();
  }

  private static String pointer(ConstraintViolation<?> violated) {
    return "/" + violated.getPropertyPath().toString().replaceAll("[.\\[]", "/").replace("]", "");
  }

  private static List<CellFault> repeated(List<SheetForm> forms) {
    Map<String, String> sheetOfProject = new HashMap<>();
    List<CellFault> faults = new ArrayList<>();
    for (SheetForm form : forms) {
      String first = sheetOfProject.putIfAbsent(form.draft().form().projectCode(), form.sheet());
      if (first != null) {
        faults.add(
            form.fault(
                "/form/projectCode",
                EvaluationError.PROJECT_EVALUATED.code(),
                "must be another project than that of the sheet " + first));
      }
    }
    return faults;
  }

  private static ProblemException unreadable(String reason) {
    return refused(EvaluationError.FILE_UNREADABLE, reason);
  }

  private static ProblemException refused(EvaluationError error, String reason) {
    return new ProblemException(error, reason, List.of(Violation.at("", reason)));
  }
}

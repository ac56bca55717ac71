package org.juesuan.evaluation.workbook;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.juesuan.evaluation.fixture.SeedForms;
import org.juesuan.evaluation.fixture.WrittenForms;
import org.juesuan.evaluation.form.WrittenForm;
import org.juesuan.evaluation.review.FormCorrection;
import org.juesuan.evaluation.selfevaluation.EvaluatedForm;
import org.juesuan.evaluation.selfevaluation.EvaluationState;
import org.juesuan.evaluation.selfevaluation.ScoredForm;
import org.juesuan.evaluation.selfevaluation.SelfEvaluation;
import org.juesuan.evaluation.template.FormTemplate;
import org.juesuan.evaluation.template.TemplateKey;
import org.juesuan.evaluation.template.store.BuiltInTemplates;
import org.juesuan.evaluation.year.EvaluationYear;
import org.juesuan.platform.workbook.CellAddress;

/** Writes and reads forms as workbooks, without a service or a database. */
final class Sheets {

  static final int YEAR = 2020;
  static final long VERSION = 3;

  private static final Validator VALIDATOR =
      Validation.buildDefaultValidatorFactory().getValidator();

  private Sheets() {}

  /** One of the nine published forms as a sheet, as of its third version. */
  static PrintedSheet seed(int table) {
    return sheet(WrittenForms.seed(table), SeedForms.template(table), "项目" + table);
  }

  static PrintedSheet sheet(WrittenForm form, FormTemplate template, String name) {
    ScoredForm scored = ScoredForm.of(form, YEAR, template);
    SelfEvaluation evaluation =
        new SelfEvaluation(
            UUID.randomUUID(),
            new EvaluationYear("110106-208", YEAR),
            template.key(),
            form,
            EvaluationState.DRAFT,
            VERSION);
    EvaluatedForm evaluated =
        new EvaluatedForm(evaluation, scored, FormCorrection.of(scored.form(), template), null);
    return FormLayout.sheet(FilledForm.of(evaluated), name);
  }

  /** The same sheet as of another version; empty for a new self-evaluation. */
  static PrintedSheet ofVersion(String version, PrintedSheet sheet) {
    CellAddress label =
        sheet.cells().stream()
            .filter(cell -> cell.text().equals(Mark.VERSION.label()))
            .map(cell -> cell.range().first())
            .findFirst()
            .orElseThrow();
    CellAddress value = new CellAddress(label.row(), label.column() + 1);
    return new PrintedSheet(
        sheet.name(),
        sheet.cells().stream()
            .map(
                cell ->
                    cell.range().first().equals(value)
                        ? new PrintedSheet.PrintedCell(cell.range(), version, cell.look())
                        : cell)
            .toList(),
        sheet.widths(),
        sheet.heights(),
        sheet.printed(),
        sheet.repeatedRow(),
        sheet.choices());
  }

  static byte[] bytes(List<PrintedSheet> sheets) {
    try {
      ByteArrayOutputStream to = new ByteArrayOutputStream();
      WorkbookWriter.write(sheets, false, to);
      return to.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  static Path write(Path file, List<PrintedSheet> sheets) throws IOException {
    return Files.write(file, bytes(sheets));
  }

  static ReadWorkbook read(Path file) {
    return new WorkbookReader(Sheets::template, VALIDATOR).read(file, YEAR);
  }

  private static Optional<FormTemplate> template(TemplateKey key) {
    return BuiltInTemplates.all().stream().filter(one -> one.key().equals(key)).findFirst();
  }
}

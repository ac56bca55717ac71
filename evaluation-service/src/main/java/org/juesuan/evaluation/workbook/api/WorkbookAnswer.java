package org.juesuan.evaluation.workbook.api;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.evaluation.scoring.FormTotal;
import org.juesuan.evaluation.selfevaluation.SelfEvaluation;
import org.juesuan.evaluation.selfevaluation.SubmissionEffect;
import org.juesuan.evaluation.workbook.WorkbookService.EnteredSheet;

/** What became of a workbook. */
@Schema(description = "What became of each sheet of a workbook.")
public record WorkbookAnswer(
    @Schema(description = "The forms, in the order of their sheets.") List<SheetAnswer> sheets) {

  /** Keeps a copy of its own. */
  public WorkbookAnswer {
    sheets = List.copyOf(sheets);
  }

  static WorkbookAnswer of(List<EnteredSheet> entered) {
    return new WorkbookAnswer(entered.stream().map(SheetAnswer::of).toList());
  }

  /** What became of a sheet. */
  @Schema(description = "What became of a sheet.")
  public record SheetAnswer(
      @Schema(description = "Name of the sheet.", examples = "1-档案资料保管费") String sheet,
      @Schema(description = "项目编码.", examples = "XM2020-001") String projectCode,
      @Schema(
              description =
                  "CREATED, REPLACED, or UNCHANGED where the sheet says what is there already.",
              examples = "REPLACED")
          SubmissionEffect effect,
      @Schema(
              description = "Id of the self-evaluation.",
              examples = "0f0e4c9a-6d53-4a52-8f52-2b9f6c1d7e10")
          UUID id,
      @Schema(description = "Its version now.", examples = "2") long version,
      @Schema(description = "总分; null while a row awaits a judgement.", examples = "97.54")
          @Nullable String total,
      @Schema(description = "等级; null while there is no total.", examples = "优")
          @Nullable String grade) {

    static SheetAnswer of(EnteredSheet entered) {
      SelfEvaluation evaluation = entered.outcome().next();
      FormTotal total = entered.outcome().scored().total().orElse(null);
      return new SheetAnswer(
          entered.sheet(),
          evaluation.form().projectCode(),
          entered.outcome().effect(),
          evaluation.id(),
          evaluation.version(),
          total == null ? null : total.total().toPlainString(),
          total == null ? null : total.grade().name());
    }
  }
}

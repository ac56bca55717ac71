package org.juesuan.evaluation.selfevaluation.api;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.evaluation.selfevaluation.RowComment;

/** A comment on a row. */
@Schema(name = "RowComment", description = "What a reviewer says of one row.")
public record RowCommentForm(
    @Schema(description = "Place of the row in the form, from 0.", examples = "3") @NotNull @Min(0)
        Integer row,
    @Schema(description = "The comment.", examples = "实际完成值请填写调查数据") @NotBlank @Size(max = 2000)
        String text) {

  static RowCommentForm of(RowComment comment) {
    return new RowCommentForm(comment.row(), comment.text());
  }

  RowComment toComment() {
    return new RowComment(row, text);
  }
}

package org.juesuan.evaluation.template.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.evaluation.template.FundBlock;

/** The fund block. */
@Schema(name = "TemplateFundBlock", description = "The fund block (项目资金) of a form.")
public record FundBlockForm(
    @Schema(description = "Points for the execution rate (预算执行率).", examples = "10") @NotNull
        BigDecimal executionWeight,
    @Schema(description = "The printed lines, the total first.") @NotNull @Size(max = 10)
        List<@NotNull @Valid FundLineTemplateForm> lines) {

  static FundBlockForm of(FundBlock funds) {
    return new FundBlockForm(
        funds.executionWeight(), funds.lines().stream().map(FundLineTemplateForm::of).toList());
  }

  FundBlock toFunds() {
    return new FundBlock(
        executionWeight, lines.stream().map(FundLineTemplateForm::toLine).toList());
  }
}

package org.juesuan.evaluation.template.api;

import jakarta.validation.constraints.NotNull;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.evaluation.template.FundColumn;
import org.juesuan.evaluation.template.FundLineTemplate;
import org.juesuan.evaluation.template.FundSource;

/** A line of the fund block. */
@Schema(name = "TemplateFundLine", description = "A line of the fund block (项目资金).")
public record FundLineTemplateForm(
    @Schema(
            description = "TOTAL 年度资金总额, CURRENT_YEAR 当年财政拨款, CARRIED_OVER 上年结转资金, OTHER 其他资金.",
            examples = "CURRENT_YEAR")
        @NotNull
        FundSource source,
    @Schema(description = "The printed label.", examples = "其中：当年财政拨款") @NotNull String label,
    @Schema(description = "Cells that hold a dash and never a number.", examples = "[\"SCORE\"]")
        @NotNull
        Set<@NotNull FundColumn> masked) {

  /** Keeps a copy of its own, an entry without value included: validation names it. */
  public FundLineTemplateForm {
    masked = masked == null ? masked : new LinkedHashSet<>(masked);
  }

  static FundLineTemplateForm of(FundLineTemplate line) {
    return new FundLineTemplateForm(line.source(), line.label(), new TreeSet<>(line.masked()));
  }

  FundLineTemplate toLine() {
    return new FundLineTemplate(source, label, masked);
  }
}

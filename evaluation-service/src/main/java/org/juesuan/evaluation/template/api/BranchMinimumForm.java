package org.juesuan.evaluation.template.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.evaluation.template.BranchMinimum;

/** A least weight of branches together. */
@Schema(name = "TemplateBranchMinimum", description = "A least weight that branches have together.")
public record BranchMinimumForm(
    @Schema(description = "Names of first-level indicators.", examples = "[\"产出\", \"效益\"]")
        @NotNull
        @Size(max = 60)
        List<@NotNull String> branches,
    @Schema(description = "Points they have together at least.", examples = "60") @NotNull
        BigDecimal atLeast) {

  static BranchMinimumForm of(BranchMinimum minimum) {
    return new BranchMinimumForm(minimum.branches(), minimum.atLeast());
  }

  BranchMinimum toMinimum() {
    return new BranchMinimum(branches, atLeast);
  }
}

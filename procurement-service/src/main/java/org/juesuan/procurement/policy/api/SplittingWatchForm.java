package org.juesuan.procurement.policy.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.procurement.policy.SplittingWatch;

/** From where on splitting is looked for. */
@Schema(name = "SplittingWatch", description = "From where on an amount lies just under a limit.")
public record SplittingWatchForm(
    @Schema(description = "Share of the limit, in percent.", examples = "90") @NotNull
        BigDecimal nearPercent,
    @Schema(description = "Who says so.") @NotNull @Valid SourceForm source) {

  static SplittingWatchForm of(SplittingWatch watch) {
    return new SplittingWatchForm(watch.nearPercent(), SourceForm.of(watch.source()));
  }

  SplittingWatch toWatch() {
    return new SplittingWatch(nearPercent, source.toSource());
  }
}

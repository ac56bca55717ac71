package org.juesuan.procurement.asset.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.procurement.asset.CardChange;
import org.juesuan.procurement.asset.UseState;

/** Moves a card, or uses it otherwise. */
@Schema(
    name = "AssetChangeRequest",
    description = "Another place or another use of an asset, from a day on; one of them at least.")
public record ChangeRequest(
    @Schema(description = "From which day on; not in the future.", examples = "2020-06-01") @NotNull
        LocalDate effective,
    @Schema(description = "The new 存放地点.", examples = "三层库房")
        @Pattern(regexp = Texts.NOT_BLANK, message = Texts.BLANK)
        @Size(max = Texts.NAME)
        @Nullable String location,
    @Schema(description = "The new 使用状况.", examples = "IDLE") @Nullable UseState useState) {

  CardChange toChange() {
    if (location == null && useState == null) {
      throw Nothing.toDo("location or useState must be given");
    }
    return CardChange.of(location, useState);
  }
}

package org.juesuan.procurement.asset.stocktaking.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.procurement.asset.UseState;
import org.juesuan.procurement.asset.api.Texts;
import org.juesuan.procurement.asset.stocktaking.CountedLine;

/** What was found of one card. */
@Schema(name = "CountedLine", description = "What was found of one card, or on no card.")
public record CountedLineForm(
    @Schema(
            description = "卡片编号; null of what bears none. Each number stands in one line.",
            examples = "CL-2020-0001")
        @Pattern(regexp = Texts.NOT_BLANK, message = Texts.BLANK)
        @Size(max = Texts.CARD_NUMBER)
        @Nullable String cardNumber,
    @Schema(description = "What it is, if it bears no card number.", examples = "打印机")
        @Pattern(regexp = Texts.NOT_BLANK, message = Texts.BLANK)
        @Size(max = Texts.NAME)
        @Nullable String name,
    @Schema(description = "Pieces that were found.", examples = "1")
        @NotNull
        @Min(0)
        @Max(1_000_000)
        Integer quantity,
    @Schema(description = "Where; null if nobody looked.", examples = "地下车库")
        @Pattern(regexp = Texts.NOT_BLANK, message = Texts.BLANK)
        @Size(max = Texts.NAME)
        @Nullable String location,
    @Schema(description = "How it is used; null if nobody looked.", examples = "IN_USE")
        @Nullable UseState useState) {

  CountedLine toLine() {
    return new CountedLine(cardNumber, name, quantity, location, useState);
  }
}

package org.juesuan.procurement.asset.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.procurement.asset.NewCard;

/** Records a card. */
@Schema(description = "A card for the register.")
public record RecordAssetRequest(
    @Schema(
            description = "卡片编号, of one card in the department for ever.",
            examples = "CL-2020-0001")
        @NotNull
        @Pattern(regexp = Texts.NOT_BLANK, message = Texts.BLANK)
        @Size(max = Texts.CARD_NUMBER)
        String cardNumber,
    @Schema(
            description = "入账日期: from which day on the department holds it; not in the future.",
            examples = "2020-03-20")
        @NotNull
        LocalDate heldFrom,
    @Schema(description = "What it says from then on.") @NotNull @Valid CardForm content,
    @Schema(description = "文号, if it came by a document.", examples = "京财资产〔2020〕12号")
        @Pattern(regexp = Texts.NOT_BLANK, message = Texts.BLANK)
        @Size(max = Texts.NAME)
        @Nullable String documentNumber) {

  /** The card, if a card can be so. */
  public NewCard toCard() {
    return new NewCard(cardNumber, heldFrom, content.toContent(), documentNumber);
  }
}

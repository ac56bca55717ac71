package org.juesuan.procurement.asset.transfer.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.procurement.asset.api.Texts;

/** Takes over what was offered. */
@Schema(
    name = "AssetTransferAgreement",
    description = "Takes over what was offered, on a card of the receiving department.")
public record AgreementRequest(
    @Schema(description = "卡片编号 of the new card.", examples = "CL-2020-0002")
        @NotNull
        @Pattern(regexp = Texts.NOT_BLANK, message = Texts.BLANK)
        @Size(max = Texts.CARD_NUMBER)
        String cardNumber,
    @Schema(description = "存放地点 there.", examples = "院内停车场")
        @NotNull
        @Pattern(regexp = Texts.NOT_BLANK, message = Texts.BLANK)
        @Size(max = Texts.NAME)
        String location) {}

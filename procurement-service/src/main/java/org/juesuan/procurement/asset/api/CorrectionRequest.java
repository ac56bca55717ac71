package org.juesuan.procurement.asset.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.money.Money;
import org.juesuan.platform.web.problem.ProblemException;
import org.juesuan.platform.web.problem.Violation;
import org.juesuan.procurement.asset.Acquisition;
import org.juesuan.procurement.asset.AssetClass;
import org.juesuan.procurement.asset.CardChange;
import org.juesuan.procurement.asset.Correction;
import org.juesuan.procurement.asset.UseState;
import org.juesuan.procurement.asset.VehicleUse;
import org.juesuan.procurement.problem.ProcurementError;

/** Puts a card right. */
@Schema(
    name = "AssetCorrectionRequest",
    description =
        "What is right of a card that says something wrong. Only what was wrong is given: what is"
            + " left out or null stays as other facts have it.")
public record CorrectionRequest(
    @Schema(description = "Why.", examples = "验收单价录入有误")
        @NotNull
        @Pattern(regexp = Texts.NOT_BLANK, message = Texts.BLANK)
        @Size(max = Texts.REASON)
        String reason,
    @Schema(
            description =
                "From which day on it is right; left out: from the first day it is held on.",
            examples = "2020-03-20")
        @Nullable LocalDate effective,
    @Schema(description = "The right 入账日期.", examples = "2020-03-20") @Nullable LocalDate heldFrom,
    @Schema(description = "资产类别.", examples = "SPECIAL_EQUIPMENT") @Nullable AssetClass assetClass,
    @Schema(description = "车辆用途.", examples = "OTHER") @Nullable VehicleUse vehicleUse,
    @Schema(description = "资产名称.", examples = "存储设备")
        @Pattern(regexp = Texts.NOT_BLANK, message = Texts.BLANK)
        @Size(max = Texts.NAME)
        @Nullable String name,
    @Schema(description = "单位价值, yuan.", examples = "500000.00") @Nullable Money unitValueYuan,
    @Schema(description = "数量 from the effective day on.", examples = "2") @Min(1) @Max(1_000_000)
        @Nullable Integer quantity,
    @Schema(description = "存放地点.", examples = "二层机房")
        @Pattern(regexp = Texts.NOT_BLANK, message = Texts.BLANK)
        @Size(max = Texts.NAME)
        @Nullable String location,
    @Schema(description = "使用状况.", examples = "IN_USE") @Nullable UseState useState,
    @Schema(description = "取得日期.", examples = "2020-03-18") @Nullable LocalDate acquiredOn,
    @Schema(description = "取得方式.", examples = "BOUGHT") @Nullable Acquisition acquisition,
    @Schema(
            description = "The contract it was bought by.",
            examples = "6d0f3a4e-2f0b-4d5e-9a55-0f3c5b7a9e21")
        @Nullable UUID contractId,
    @Schema(description = "使用年限.", examples = "10") @Min(1) @Max(100)
        @Nullable Integer usefulLifeYears) {

  Correction toCorrection() {
    if (unitValueYuan != null && unitValueYuan.isNegative()) {
      throw new ProblemException(
          ProcurementError.CARD_REFUSED,
          "No card can say this.",
          List.of(Violation.at("/unitValueYuan", "must not be negative")));
    }
    CardChange change =
        new CardChange(
            assetClass,
            vehicleUse,
            name,
            unitValueYuan,
            quantity,
            location,
            useState,
            acquiredOn,
            acquisition,
            contractId,
            usefulLifeYears);
    if (change.equals(CardChange.NOTHING) && heldFrom == null) {
      throw Nothing.toDo("something that is right must be given");
    }
    return new Correction(effective, change, heldFrom, reason);
  }
}

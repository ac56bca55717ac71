package org.juesuan.procurement.asset.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.money.Money;
import org.juesuan.procurement.asset.Acquisition;
import org.juesuan.procurement.asset.AssetClass;
import org.juesuan.procurement.asset.AssetFact;
import org.juesuan.procurement.asset.CardChange;
import org.juesuan.procurement.asset.FactKind;
import org.juesuan.procurement.asset.UseState;
import org.juesuan.procurement.asset.VehicleUse;

/** A fact of a card. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "AssetFact", description = "Something that happened to a card; facts only grow.")
public record FactView(
    @Schema(description = "In the order they were recorded, from 1.", examples = "2") int number,
    @Schema(
            description =
                "RECORDED, CORRECTED, CHANGED, TRANSFERRED_OUT, DISPOSED 处置, or CANCELLED.",
            examples = "CORRECTED")
        FactKind kind,
    @Schema(description = "From which day on it holds.", examples = "2020-03-20")
        LocalDate effective,
    @Schema(
            description = "The first day the card is held on, where it says one.",
            examples = "2020-03-20")
        @Nullable LocalDate heldFrom,
    @Schema(description = "资产类别, where it says one.", examples = "OTHER")
        @Nullable AssetClass assetClass,
    @Schema(description = "车辆用途, where it says one.", examples = "OTHER")
        @Nullable VehicleUse vehicleUse,
    @Schema(description = "资产名称, where it says one.", examples = "存储设备") @Nullable String name,
    @Schema(description = "单位价值, yuan, where it says one.", examples = "500000.00")
        @Nullable Money unitValueYuan,
    @Schema(description = "数量, where it says one.", examples = "2") @Nullable Integer quantity,
    @Schema(description = "存放地点, where it says one.", examples = "三层库房") @Nullable String location,
    @Schema(description = "使用状况, where it says one.", examples = "IDLE")
        @Nullable UseState useState,
    @Schema(description = "取得日期, where it says one.", examples = "2020-03-18")
        @Nullable LocalDate acquiredOn,
    @Schema(description = "取得方式, where it says one.", examples = "BOUGHT")
        @Nullable Acquisition acquisition,
    @Schema(
            description = "The contract, where it says one.",
            examples = "6d0f3a4e-2f0b-4d5e-9a55-0f3c5b7a9e21")
        @Nullable UUID contractId,
    @Schema(description = "使用年限, where it says one.", examples = "10")
        @Nullable Integer usefulLifeYears,
    @Schema(description = "How many pieces left with it.", examples = "0") int departed,
    @Schema(
            description = "The transfer, disposal or stock-taking it comes from.",
            examples = "0f0e4c9a-6d53-4a52-8f52-2b9f6c1d7e10")
        @Nullable UUID sourceId,
    @Schema(description = "文号.", examples = "京财资产〔2020〕12号") @Nullable String documentNumber,
    @Schema(description = "Why.", examples = "验收单价录入有误") @Nullable String reason,
    @Schema(description = "Who recorded it.", examples = "clerk-07") String recordedBy,
    @Schema(description = "When, UTC.", examples = "2020-03-21T02:00:00Z") Instant recordedAt) {

  static FactView of(AssetFact fact) {
    CardChange change = fact.change();
    return new FactView(
        fact.number(),
        fact.kind(),
        fact.effective(),
        fact.heldFrom(),
        change.assetClass(),
        change.vehicleUse(),
        change.name(),
        change.unitValue(),
        change.quantity(),
        change.location(),
        change.useState(),
        change.acquiredOn(),
        change.acquisition(),
        change.contract(),
        change.usefulLifeYears(),
        fact.departed(),
        fact.source(),
        fact.documentNumber(),
        fact.reason(),
        fact.recordedBy(),
        fact.recordedAt());
  }
}

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
import org.juesuan.procurement.asset.CardContent;
import org.juesuan.procurement.asset.UseState;
import org.juesuan.procurement.asset.VehicleUse;
import org.juesuan.procurement.problem.ProcurementError;

/** What a card says. */
@Schema(name = "CardContent", description = "What an asset card (资产卡片) says.")
public record CardForm(
    @Schema(
            description =
                "资产类别: VEHICLE 车辆, GENERAL_EQUIPMENT 通用设备, SPECIAL_EQUIPMENT 专用设备, BUILDING"
                    + " 房屋及构筑物, LAND 土地, OTHER.",
            examples = "VEHICLE")
        @NotNull
        AssetClass assetClass,
    @Schema(
            description =
                "车辆用途, of a vehicle and nothing else: MINISTERIAL 部级领导干部用车, PRINCIPAL_OFFICIAL"
                    + " 主要领导干部用车, CONFIDENTIAL_COMMUNICATION 机要通信用车, EMERGENCY 应急保障用车,"
                    + " LAW_ENFORCEMENT 执法执勤用车, SPECIAL_TECHNICAL 特种专业技术用车, RETIRED_OFFICIAL"
                    + " 离退休干部用车, OTHER 其他用车.",
            examples = "EMERGENCY")
        @Nullable VehicleUse vehicleUse,
    @Schema(description = "资产名称.", examples = "越野车")
        @NotNull
        @Pattern(regexp = Texts.NOT_BLANK, message = Texts.BLANK)
        @Size(max = Texts.NAME)
        String name,
    @Schema(description = "单位价值 of one piece, yuan.", examples = "258000.00") @NotNull
        Money unitValueYuan,
    @Schema(description = "数量, pieces.", examples = "1") @NotNull @Min(1) @Max(1_000_000)
        Integer quantity,
    @Schema(description = "存放地点.", examples = "地下车库")
        @NotNull
        @Pattern(regexp = Texts.NOT_BLANK, message = Texts.BLANK)
        @Size(max = Texts.NAME)
        String location,
    @Schema(
            description = "使用状况: IN_USE 在用, IDLE 闲置, LET 出租出借, AWAITING_DISPOSAL 待处置.",
            examples = "IN_USE")
        @NotNull
        UseState useState,
    @Schema(
            description =
                "取得日期, from which it is depreciated; may lie long before the day it is held from.",
            examples = "2020-03-18")
        @NotNull
        LocalDate acquiredOn,
    @Schema(
            description =
                "取得方式: BOUGHT 购置, TRANSFERRED_IN 调入 (from outside; within the district the transfer"
                    + " records it), DONATED 接受捐赠, SURPLUS 盘盈, OPENING 期初.",
            examples = "BOUGHT")
        @NotNull
        Acquisition acquisition,
    @Schema(
            description = "The contract it was bought by, of the same department.",
            examples = "6d0f3a4e-2f0b-4d5e-9a55-0f3c5b7a9e21")
        @Nullable UUID contractId,
    @Schema(description = "使用年限, if another than that of its class.", examples = "10")
        @Min(1)
        @Max(100)
        @Nullable Integer usefulLifeYears) {

  /** The form of what a card says. */
  public static CardForm of(CardContent content) {
    return new CardForm(
        content.assetClass(),
        content.vehicleUse(),
        content.name(),
        content.unitValue(),
        content.quantity(),
        content.location(),
        content.useState(),
        content.acquiredOn(),
        content.acquisition(),
        content.contract(),
        content.usefulLifeYears());
  }

  /** What it says, if a card can say it. */
  public CardContent toContent() {
    if ((assetClass == AssetClass.VEHICLE) != (vehicleUse != null)) {
      throw refused("/content/vehicleUse", "must be given for a vehicle, and for nothing else");
    }
    if (unitValueYuan.isNegative()) {
      throw refused("/content/unitValueYuan", "must not be negative");
    }
    return new CardContent(
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
  }

  private static ProblemException refused(String pointer, String message) {
    return new ProblemException(
        ProcurementError.CARD_REFUSED,
        "No card can say this.",
        List.of(Violation.at(pointer, message)));
  }
}

package org.juesuan.gateway.audit.api;

import jakarta.validation.Valid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.gateway.audit.document.Kind;

/** The sections of a published report that state single amounts. */
final class SectionBodies {

  private SectionBodies() {}

  /** Sections 二 and 三: all money, and the fiscal appropriations. */
  @Schema(
      name = "PublishedTotals",
      description = "Sections 二 and 三: all money, and the fiscal appropriations.")
  record Totals(
      @Schema(nullable = true, description = "收、支总计, compared with the year before.") @Valid
          @Nullable ComparedBody total,
      @Schema(nullable = true, description = "本年收入合计, likewise.") @Valid
          @Nullable ComparedBody revenue,
      @Schema(nullable = true, description = "财政拨款收入, with its share in the revenue.") @Valid
          @Nullable ComparedBody fiscalRevenue,
      @Schema(nullable = true, description = "本年支出合计, compared with the year before.") @Valid
          @Nullable ComparedBody expenditure,
      @Schema(nullable = true, description = "基本支出, with its share in the expenditure.") @Valid
          @Nullable ComparedBody basic,
      @Schema(nullable = true, description = "项目支出, likewise.") @Valid
          @Nullable ComparedBody project,
      @Schema(nullable = true, description = "上缴上级支出, likewise.") @Valid
          @Nullable ComparedBody upward,
      @Schema(nullable = true, description = "经营支出, likewise.") @Valid
          @Nullable ComparedBody business,
      @Schema(nullable = true, description = "对附属单位补助支出, likewise.") @Valid
          @Nullable ComparedBody subsidy,
      @Schema(nullable = true, description = "财政拨款收、支总计, compared with the year before.") @Valid
          @Nullable ComparedBody fiscalTotal,
      @Schema(nullable = true, description = "一般公共预算财政拨款支出.") @Valid
          @Nullable ComparedBody generalBudget,
      @Schema(nullable = true, description = "政府性基金预算财政拨款支出.") @Valid
          @Nullable ComparedBody governmentFund,
      @Schema(nullable = true, description = "国有资本经营预算财政拨款支出.") @Valid
          @Nullable ComparedBody stateCapital,
      @Schema(
              nullable = true,
              description = "年初调整, where the document states one.",
              examples = "134.19")
          @Stated(Kind.WAN_YUAN)
          @Nullable String openingAdjustment) {}

  /** Section 七: 财政拨款基本支出. */
  @Schema(name = "PublishedBasicExpenditure", description = "Section 七: 财政拨款基本支出.")
  record Basic(
      @Schema(nullable = true, description = "Of 一般公共预算.") @Valid
          @Nullable ComparedBody generalBudget,
      @Schema(nullable = true, description = "Of 政府性基金.") @Valid
          @Nullable ComparedBody governmentFund,
      @Schema(nullable = true, description = "Of 国有资本经营预算.") @Valid
          @Nullable ComparedBody stateCapital,
      @Schema(nullable = true, description = "人员经费.") @Valid @Nullable ComparedBody personnel,
      @Schema(nullable = true, description = "公用经费.") @Valid @Nullable ComparedBody operating) {}

  /** “三公”经费: 决算数 (amount) against 年初预算数 (base). */
  @Schema(name = "PublishedThreePublic", description = "“三公”经费: 决算数 (amount) against 年初预算数 (base).")
  record ThreePublic(
      @Schema(nullable = true, description = "合计.") @Valid @Nullable ComparedBody total,
      @Schema(nullable = true, description = "因公出国（境）费.") @Valid @Nullable ComparedBody overseas,
      @Schema(nullable = true, description = "公务接待费.") @Valid @Nullable ComparedBody reception,
      @Schema(nullable = true, description = "公务用车购置及运行维护费.") @Valid
          @Nullable ComparedBody vehicles,
      @Schema(nullable = true, description = "公务用车购置费.") @Valid
          @Nullable ComparedBody vehiclePurchase,
      @Schema(nullable = true, description = "公务用车运行维护费.") @Valid
          @Nullable ComparedBody vehicleOperation,
      @Schema(nullable = true, description = "The numbers of things.") @Valid
          @Nullable Counts counts) {}

  /** The numbers of delegations, vehicles and receptions. */
  @Schema(
      name = "PublishedThreePublicCounts",
      description = "The numbers of delegations, vehicles and receptions.")
  record Counts(
      @Schema(nullable = true, description = "出国（境）团组数.", examples = "0") @Stated(Kind.COUNT)
          @Nullable String overseasGroups,
      @Schema(nullable = true, description = "出国（境）人次.", examples = "0") @Stated(Kind.COUNT)
          @Nullable String overseasPersons,
      @Schema(nullable = true, description = "公务用车购置数.", examples = "0") @Stated(Kind.COUNT)
          @Nullable String vehiclesBought,
      @Schema(nullable = true, description = "公务用车保有量.", examples = "2") @Stated(Kind.COUNT)
          @Nullable String vehiclesHeld,
      @Schema(nullable = true, description = "公务接待批次.", examples = "0") @Stated(Kind.COUNT)
          @Nullable String receptionBatches,
      @Schema(nullable = true, description = "公务接待人次.", examples = "0") @Stated(Kind.COUNT)
          @Nullable String receptionPersons) {}

  /** 政府采购; the shares of small suppliers are of the total. */
  @Schema(
      name = "PublishedProcurement",
      description = "政府采购; the shares of small suppliers are of the total.")
  record Procurement(
      @Schema(nullable = true, description = "政府采购支出总额.") @Valid @Nullable ComparedBody total,
      @Schema(nullable = true, description = "货物支出.") @Valid @Nullable ComparedBody goods,
      @Schema(nullable = true, description = "工程支出.") @Valid @Nullable ComparedBody works,
      @Schema(nullable = true, description = "服务支出.") @Valid @Nullable ComparedBody services,
      @Schema(nullable = true, description = "授予中小企业合同金额, with its share.") @Valid
          @Nullable ComparedBody smallOrMedium,
      @Schema(nullable = true, description = "授予小微企业合同金额, with its share.") @Valid
          @Nullable ComparedBody smallOrMicro) {}

  /** 国有资产占用 at the end of the year. */
  @Schema(name = "PublishedAssets", description = "国有资产占用 at the end of the year.")
  record Assets(
      @Schema(nullable = true, description = "车辆.", examples = "2") @Stated(Kind.COUNT)
          @Nullable String vehicles,
      @Schema(nullable = true, description = "Value of the vehicles.", examples = "36.50")
          @Stated(Kind.WAN_YUAN)
          @Nullable String vehicleValue,
      @Schema(nullable = true, description = "单位价值50万元以上的通用设备.", examples = "0") @Stated(Kind.COUNT)
          @Nullable String generalEquipment,
      @Schema(nullable = true, description = "单位价值100万元以上的专用设备.", examples = "0")
          @Stated(Kind.COUNT)
          @Nullable String specialEquipment,
      @Schema(nullable = true, description = "单价100万元（含）以上设备（不含车辆）.", examples = "0")
          @Stated(Kind.COUNT)
          @Nullable String largeEquipment,
      @Schema(nullable = true, description = "车辆 by use, as the forms since 2024 have it.") @Valid
          @Nullable VehicleUses vehiclesByUse) {}

  /** 车辆 by use. */
  @Schema(name = "PublishedVehicleUses", description = "车辆 by use.")
  record VehicleUses(
      @Schema(nullable = true, description = "副部（省）级以上领导用车.", examples = "0") @Stated(Kind.COUNT)
          @Nullable String ministerial,
      @Schema(nullable = true, description = "主要负责人用车.", examples = "0") @Stated(Kind.COUNT)
          @Nullable String leading,
      @Schema(nullable = true, description = "机要通信用车.", examples = "0") @Stated(Kind.COUNT)
          @Nullable String confidential,
      @Schema(nullable = true, description = "应急保障用车.", examples = "0") @Stated(Kind.COUNT)
          @Nullable String emergency,
      @Schema(nullable = true, description = "执法执勤用车.", examples = "0") @Stated(Kind.COUNT)
          @Nullable String lawEnforcement,
      @Schema(nullable = true, description = "特种专业技术用车.", examples = "0") @Stated(Kind.COUNT)
          @Nullable String special,
      @Schema(nullable = true, description = "离退休干部服务用车.", examples = "0") @Stated(Kind.COUNT)
          @Nullable String retired,
      @Schema(nullable = true, description = "其他用车.", examples = "0") @Stated(Kind.COUNT)
          @Nullable String other) {}
}

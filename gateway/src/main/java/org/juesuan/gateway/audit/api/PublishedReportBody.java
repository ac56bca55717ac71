package org.juesuan.gateway.audit.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.web.scope.DepartmentCode;

/** A department's report, as published. */
@Schema(
    name = "PublishedReport",
    description =
        "A department's final account as it was published, of any region and year: every number as"
            + " the string that is printed. Every part is optional, and what the document does not"
            + " print is left out; an empty cell is an empty string.")
public record PublishedReportBody(
    @Schema(nullable = true, description = "Whose report it is.") @Valid
        @Nullable Organisation organisation,
    @Schema(nullable = true, description = "收入支出总体情况, and of fiscal appropriations (财政拨款).") @Valid
        SectionBodies.@Nullable Totals totals,
    @Schema(nullable = true, description = "一般公共预算财政拨款支出, by function.") @Size(max = ROWS)
        @Nullable List<@NotNull @Valid ClassifiedRowBody> functional,
    @Schema(nullable = true, description = "一般公共预算财政拨款基本支出, by economic classification.")
        @Size(max = ROWS)
        @Nullable List<@NotNull @Valid ClassifiedRowBody> economic,
    @Schema(nullable = true, description = "财政拨款基本支出.") @Valid SectionBodies.@Nullable Basic basic,
    @Schema(nullable = true, description = "“三公”经费.") @Valid
        SectionBodies.@Nullable ThreePublic threePublic,
    @Schema(nullable = true, description = "机关运行经费, compared with the year before.") @Valid
        @Nullable ComparedBody operatingExpenses,
    @Schema(nullable = true, description = "政府采购.") @Valid
        SectionBodies.@Nullable Procurement procurement,
    @Schema(nullable = true, description = "国有资产占用.") @Valid SectionBodies.@Nullable Assets assets,
    @Schema(nullable = true, description = "政府购买服务.") @Valid
        @Nullable ComparedBody purchasedServices,
    @Schema(
            nullable = true,
            description =
                "The published tables, `t1` (公开01表) to `t12`, as rows; the names of rows and cells"
                    + " are listed in the documentation of the audit.")
        @Size(max = 12)
        @Nullable Map<String, @NotNull @Size(max = ROWS) List<@NotNull @Valid TableRowBody>> tables,
    @Schema(nullable = true, description = "Any other table.") @Size(max = 50)
        @Nullable List<@NotNull @Valid FurtherTableBody> furtherTables,
    @Schema(nullable = true, description = "Forms of self-evaluation.") @Size(max = 300)
        @Nullable List<@NotNull @Valid EvaluationBody> evaluations,
    @Schema(
            nullable = true,
            description = "The narrative, paragraph by paragraph.",
            examples = "[\"2020年政府购买服务决算0万元。\"]")
        @Size(max = ROWS)
        @Nullable List<@NotNull @Size(max = LONG) String> texts) {

  static final int ROWS = 1000;
  static final int SHORT = 200;
  static final int LONG = 10_000;

  /** Whose report it is. */
  @Schema(
      name = "PublishedOrganisation",
      description = "Whose report it is, and how it is printed.")
  public record Organisation(
      @Schema(
              nullable = true,
              description = "Code of the department; its first digits tell the region's form.",
              examples = "110106-208-005")
          @Pattern(regexp = DepartmentCode.PATTERN)
          @Nullable String code,
      @Schema(nullable = true, description = "Its name.", examples = "北京市丰台区社会保险基金管理中心")
          @Size(max = SHORT)
          @Nullable String name,
      @Schema(nullable = true, description = "The fiscal year.", examples = "2020")
          @Min(2000)
          @Max(2100)
          @Nullable Integer fiscalYear,
      @Schema(nullable = true, description = "The printed title.", examples = "2020年度部门决算")
          @Size(max = SHORT)
          @Nullable String title,
      @Schema(
              nullable = true,
              description = "Whether it was published, and is no draft any more.",
              examples = "true")
          @Nullable Boolean published,
      @Schema(
              nullable = true,
              description =
                  "What kind of institution it is, where the document is a single unit's.",
              examples = "CIVIL_SERVICE_LIKE",
              enumeration = {"ADMINISTRATIVE", "CIVIL_SERVICE_LIKE", "PUBLIC_INSTITUTION"})
          @Pattern(
              regexp = "^(ADMINISTRATIVE|CIVIL_SERVICE_LIKE|PUBLIC_INSTITUTION)$",
              message = "must be ADMINISTRATIVE, CIVIL_SERVICE_LIKE or PUBLIC_INSTITUTION")
          @Nullable String institutionType,
      @Schema(
              nullable = true,
              description =
                  "What amounts are printed in: 万元, which is also taken where none is said, or 元.",
              examples = "万元")
          @Pattern(regexp = "^(万元|元)$", message = "must be 万元 or 元")
          @Nullable String amountUnit) {}
}

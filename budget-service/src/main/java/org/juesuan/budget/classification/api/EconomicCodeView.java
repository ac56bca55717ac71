package org.juesuan.budget.classification.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.classification.EconomicCode;
import org.juesuan.budget.classification.EconomicGroup;

/**
 * A department-economic code as the API answers it.
 *
 * @param fiscalYear year of the list
 * @param code the code
 * @param name the official name
 * @param level 1 类, 2 款
 * @param parent the code one level up; null for a class
 * @param successor the code of next year's list that takes over; null where none is named
 * @param group the part of basic expenditure it counts for; null where it can be none
 */
@Schema(
    name = "EconomicCode",
    description = "A department-economic code (部门预算支出经济分类科目) of one year.")
public record EconomicCodeView(
    @Schema(description = "The year whose list it stands in.", examples = "2020") int fiscalYear,
    @Schema(description = "Three digits for a class (类), five for an item (款).", examples = "30217")
        String code,
    @Schema(description = "The official name.", examples = "公务接待费") String name,
    @Schema(description = "1 class (类), 2 item (款).", examples = "2") int level,
    @Schema(description = "The code one level up; null for a class.", examples = "302")
        @Nullable String parent,
    @Schema(
            description =
                "The code of next year's list that takes over what stands on this one; null where"
                    + " none is named.",
            examples = "30218")
        @Nullable String successor,
    @Schema(
            description =
                "The part of basic expenditure it counts for: PERSONNEL (人员经费) or OPERATING"
                    + " (公用经费); null where it is never basic expenditure.",
            examples = "OPERATING")
        @Nullable EconomicGroup group) {

  static EconomicCodeView of(EconomicCode code) {
    return new EconomicCodeView(
        code.fiscalYear(),
        code.code(),
        code.name(),
        code.level(),
        code.parent(),
        code.successor(),
        code.group().orElse(null));
  }
}

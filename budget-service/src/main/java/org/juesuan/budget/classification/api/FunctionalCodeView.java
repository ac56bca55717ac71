package org.juesuan.budget.classification.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.classification.FunctionalCode;

/**
 * A functional code as the API answers it.
 *
 * @param fiscalYear year of the list
 * @param code the code
 * @param name the official name
 * @param level 1 类, 2 款, 3 项
 * @param parent the code one level up; null for a class
 * @param successor the code of next year's list that takes over; null where none is named
 */
@Schema(name = "FunctionalCode", description = "A functional code (支出功能分类科目) of one year.")
public record FunctionalCodeView(
    @Schema(description = "The year whose list it stands in.", examples = "2020") int fiscalYear,
    @Schema(
            description =
                "Three digits for a class (类), five for a section (款), seven for an item (项).",
            examples = "2080109")
        String code,
    @Schema(
            description =
                "The official name. Names repeat under different sections and identify nothing.",
            examples = "社会保险经办机构")
        String name,
    @Schema(description = "1 class (类), 2 section (款), 3 item (项).", examples = "3") int level,
    @Schema(description = "The code one level up; null for a class.", examples = "20801")
        @Nullable String parent,
    @Schema(
            description =
                "The code of next year's list that takes over what stands on this one; null where"
                    + " none is named.",
            examples = "2080110")
        @Nullable String successor) {

  static FunctionalCodeView of(FunctionalCode code) {
    return new FunctionalCodeView(
        code.fiscalYear(), code.code(), code.name(), code.level(), code.parent(), code.successor());
  }
}

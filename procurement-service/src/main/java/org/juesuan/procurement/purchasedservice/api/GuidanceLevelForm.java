package org.juesuan.procurement.purchasedservice.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.procurement.purchasedservice.GuidanceLevel;

/** A level of the guidance catalogue. */
@Schema(name = "GuidanceLevel", description = "A level of the 政府购买服务指导性目录.")
public record GuidanceLevelForm(
    @Schema(
            description = "Digits and capital letters; begins with the code of the level above.",
            examples = "B05")
        @NotNull
        @Pattern(regexp = GuidanceLevel.PATTERN)
        String code,
    @Schema(description = "Its name in the catalogue.", examples = "信息化服务")
        @NotNull
        @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*", message = "must not be blank")
        @Size(max = 100)
        String name) {

  static GuidanceLevelForm of(GuidanceLevel level) {
    return new GuidanceLevelForm(level.code(), level.name());
  }

  GuidanceLevel toLevel() {
    return new GuidanceLevel(code, name);
  }
}

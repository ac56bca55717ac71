package org.juesuan.budget.publication.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.budget.publication.ReportSection;

/** All sections of a report; a partial report cannot be published (INV-11). */
@Schema(description = "Every section of the report; none may be missing.")
public record PostedSections(
    @Schema(description = "The section of this service.") @NotNull @Valid PostedSection budget,
    @Schema(description = "绩效自评.") @NotNull @Valid PostedSection evaluation,
    @Schema(description = "政府采购、国有资产、政府购买服务.") @NotNull @Valid PostedSection procurement) {

  Map<ReportSection, PostedSection> bySection() {
    Map<ReportSection, PostedSection> sections = new EnumMap<>(ReportSection.class);
    sections.put(ReportSection.BUDGET, budget);
    sections.put(ReportSection.EVALUATION, evaluation);
    sections.put(ReportSection.PROCUREMENT, procurement);
    return sections;
  }
}

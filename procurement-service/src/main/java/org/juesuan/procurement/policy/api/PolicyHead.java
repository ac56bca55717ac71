package org.juesuan.procurement.policy.api;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.procurement.policy.ProcurementPolicy;

/** A policy in a list. */
@Schema(name = "PolicyHead", description = "A policy without its content.")
public record PolicyHead(
    @Schema(description = "Its name.", examples = "central-2020") String id,
    @Schema(description = "Administrative code of six digits.", examples = "100000") String region,
    @Schema(description = "First day on which it holds.", examples = "2020-01-01")
        LocalDate validFrom,
    @Schema(description = "What it is called.", examples = "中央预算单位政府集中采购目录及标准（2020年版）")
        String title) {

  static PolicyHead of(ProcurementPolicy policy) {
    return new PolicyHead(policy.id(), policy.region(), policy.validFrom(), policy.title());
  }
}

package org.juesuan.procurement.purchasedservice.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.procurement.purchasedservice.Purchaser;
import org.juesuan.procurement.purchasedservice.ServiceDraft;
import org.juesuan.procurement.purchasedservice.ServiceNature;
import org.juesuan.procurement.purchasedservice.ServiceSupplierKind;

/** A purchased service as handed in. */
@Schema(description = "A purchased service as handed in.")
public record PurchasedServiceRequest(
    @Schema(
            description = "What the department is; not every body may purchase services.",
            examples = "ADMINISTRATIVE_INSTITUTION")
        @NotNull
        Purchaser purchaser,
    @Schema(
            description = "What is bought in truth; anything but SERVICE is refused with its rule.",
            examples = "SERVICE")
        @NotNull
        ServiceNature nature,
    @Schema(description = "Its place in the 指导性目录, the first level first.")
        @NotNull
        @Size(min = 1, max = 3)
        List<@NotNull @Valid GuidanceLevelForm> guidance,
    @Schema(description = "项目名称.", examples = "社保业务系统运行维护")
        @NotNull
        @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*", message = "must not be blank")
        @Size(max = 200)
        String projectName,
    @Schema(description = "承接主体类型.", examples = "ENTERPRISE") @NotNull
        ServiceSupplierKind supplierKind,
    @Schema(
            description = "The contracts it is paid by, each of no other purchased service.",
            examples = "[\"0f0e4c9a-6d53-4a52-8f52-2b9f6c1d7e10\"]")
        @NotNull
        @Size(min = 1, max = 100)
        List<@NotNull UUID> contractIds) {

  ServiceDraft toDraft() {
    return new ServiceDraft(
        purchaser,
        nature,
        guidance.stream().map(GuidanceLevelForm::toLevel).toList(),
        projectName,
        supplierKind,
        contractIds);
  }
}

package org.juesuan.budget.department.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.department.Department;
import org.juesuan.budget.department.FundingForm;
import org.juesuan.budget.department.InstitutionType;

/** Everything of a department that may change. */
@Schema(description = "Everything of a department that may change; what is left out is removed.")
public record DepartmentParticulars(
    @Schema(description = "Full name.", examples = "北京市丰台区社会保险基金管理中心") @NotBlank @Size(max = 200)
        String name,
    @Schema(
            description = "Kind of institution: 行政单位, 参照公务员法管理事业单位 or 事业单位.",
            examples = "CIVIL_SERVANT_LAW_INSTITUTION")
        @NotNull
        InstitutionType institutionType,
    @Schema(description = "How it is funded: 全额拨款, 差额拨款 or 自收自支.", examples = "FULL") @NotNull
        FundingForm fundingForm,
    @Schema(description = "Number of internal offices (内设科室).", examples = "20")
        @Min(0)
        @Max(10_000)
        @Nullable Integer internalOffices,
    @Schema(description = "Main duties (主要职责), as published.", examples = "社会保险的登记、待遇支付和账户管理")
        @Size(min = 1, max = 4000)
        @Nullable String duties) {

  Department of(String code) {
    return new Department(code, name, institutionType, fundingForm, internalOffices, duties);
  }
}

package org.juesuan.budget.department.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.department.Department;
import org.juesuan.budget.department.FundingForm;
import org.juesuan.budget.department.InstitutionType;
import org.juesuan.platform.service.answer.Versioned;

/** A department as it is answered. */
@Schema(name = "Department", description = "A department, unit or district.")
public record DepartmentView(
    @Schema(description = "Code; codes are a tree by prefix.", examples = "110106-208-005")
        String code,
    @Schema(description = "Full name.", examples = "北京市丰台区社会保险基金管理中心") String name,
    @Schema(description = "Kind of institution.", examples = "CIVIL_SERVANT_LAW_INSTITUTION")
        InstitutionType institutionType,
    @Schema(description = "How it is funded.", examples = "FULL") FundingForm fundingForm,
    @Schema(
            description = "Number of internal offices (内设科室); null where not recorded.",
            examples = "20")
        @Nullable Integer internalOffices,
    @Schema(
            description = "Main duties (主要职责); null where not recorded.",
            examples = "社会保险的登记、待遇支付和账户管理")
        @Nullable String duties,
    @Schema(description = "Grows with each change.", examples = "1") long version) {

  static DepartmentView of(Versioned<Department> department) {
    Department state = department.state();
    return new DepartmentView(
        state.code(),
        state.name(),
        state.institutionType(),
        state.fundingForm(),
        state.internalOffices(),
        state.duties(),
        department.version());
  }
}

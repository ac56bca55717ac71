package org.juesuan.budget.finalaccount.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.department.Department;
import org.juesuan.budget.department.FundingForm;
import org.juesuan.budget.department.InstitutionType;
import org.juesuan.budget.finalaccount.AccountDepartment.Supervisor;

/** The department of an account. */
@Schema(description = "The department whose account it is.")
public record DepartmentPart(
    @Schema(description = "Code of the department.", examples = "110106-208-005") String code,
    @Schema(description = "Full name.", examples = "北京市丰台区社会保险基金管理中心") String name,
    @Schema(description = "Kind of institution.", examples = "CIVIL_SERVANT_LAW_INSTITUTION")
        InstitutionType institutionType,
    @Schema(description = "How it is funded.", examples = "FULL") FundingForm fundingForm,
    @Schema(description = "The department one level up (主管部门); null of a district.")
        @Nullable SupervisorPart supervisor,
    @Schema(
            description = "Number of internal offices (内设科室); null where not recorded.",
            examples = "20")
        @Nullable String internalOffices,
    @Schema(
            description = "Main duties (主要职责); null where not recorded.",
            examples = "社会保险的登记、待遇支付和账户管理")
        @Nullable String duties) {

  static DepartmentPart of(Department department, @Nullable Supervisor supervisor) {
    Integer offices = department.internalOffices();
    return new DepartmentPart(
        department.code(),
        department.name(),
        department.institutionType(),
        department.fundingForm(),
        supervisor == null ? null : new SupervisorPart(supervisor.code(), supervisor.name()),
        offices == null ? null : offices.toString(),
        department.duties());
  }
}

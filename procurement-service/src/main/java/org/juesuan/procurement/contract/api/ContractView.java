package org.juesuan.procurement.contract.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.money.Money;
import org.juesuan.procurement.contract.Award;
import org.juesuan.procurement.contract.Contract;
import org.juesuan.procurement.contract.ContractFlag;
import org.juesuan.procurement.contract.ContractState;
import org.juesuan.procurement.policy.OrganisationForm;
import org.juesuan.procurement.policy.ProcurementCategory;
import org.juesuan.procurement.policy.ProcurementMethod;

/** A contract, whole. */
@Schema(description = "A procurement contract with its money, amendments and acceptances.")
public record ContractView(
    @Schema(description = "Its id.", examples = "0199a1b2-0000-7000-8000-000000000601") UUID id,
    @Schema(description = "Whose contract.", examples = "110106-208-005") String department,
    @Schema(
            description = "The plan item it came of.",
            examples = "0199a1b2-0000-7000-8000-000000000501")
        UUID planItemId,
    @Schema(description = "合同编号.", examples = "FT208005-2020-C007") String number,
    @Schema(description = "合同名称.", examples = "窗口系统运维服务") String title,
    @Schema(description = "Where it stands.", examples = "SIGNED") ContractState state,
    @Schema(description = "货物, 工程 or 服务.", examples = "SERVICES") ProcurementCategory category,
    @Schema(description = "品目.", examples = "C0301") String catalogueCode,
    @Schema(description = "组织形式.", examples = "CENTRALISED") OrganisationForm organisation,
    @Schema(description = "采购方式.", examples = "OPEN_TENDER") ProcurementMethod method,
    @Schema(description = "Whether the disclosure counts it.", examples = "true")
        boolean governmentProcurement,
    @Schema(description = "Day of the award.", examples = "2020-03-20") LocalDate awardedOn,
    @Schema(description = "签订日期; null while it is not signed.", examples = "2020-04-02")
        @Nullable LocalDate signedOn,
    @Schema(description = "The amount as awarded.", examples = "186000.00") Money awardedYuan,
    @Schema(description = "合同金额 with all amendments that count by now.", examples = "186000.00")
        Money amountYuan,
    @Schema(description = "The part that budgets of later years pay.", examples = "0.00")
        Money laterYearsYuan,
    @Schema(description = "What its fundings pay or have paid.", examples = "186000.00")
        Money coveredYuan,
    @Schema(description = "What is missing of the money it needs by now.", examples = "0.00")
        Money shortfallYuan,
    @Schema(description = "Who supplies.") List<ContractPartyView> parties,
    @Schema(description = "Its money.") List<FundingView> fundings,
    @Schema(description = "What was asked of budget-service.")
        List<FundingRequestView> fundingRequests,
    @Schema(description = "Its amendments.") List<AmendmentView> amendments,
    @Schema(description = "Its acceptances.") List<AcceptanceView> acceptances,
    @Schema(description = "How it ended; null while it has not.") @Nullable ContractEndView end,
    @Schema(
            description = "What somebody should look at; see the list.",
            examples = "[\"SIGNED_LATE\"]")
        List<ContractFlag> flags,
    @Schema(description = "Grows with each change; also the ETag.", examples = "5") long version) {

  static ContractView of(Contract contract) {
    Award award = contract.award();
    return new ContractView(
        contract.id(),
        contract.department(),
        award.planItem(),
        award.number(),
        award.title(),
        contract.state(),
        award.category(),
        award.catalogueCode().value(),
        award.organisation(),
        award.method(),
        award.governmentProcurement(),
        award.on(),
        contract.signed(),
        award.amount(),
        contract.amount(),
        contract.laterYears(),
        contract.fundings().covered(),
        contract.shortfall(),
        ContractPartyView.of(contract.parties()),
        FundingView.of(contract),
        FundingRequestView.of(contract),
        AmendmentView.of(contract),
        AcceptanceView.of(contract),
        ContractEndView.of(contract.end()),
        contract.flags(),
        contract.version());
  }
}

package org.juesuan.procurement.contract.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.money.Money;
import org.juesuan.procurement.contract.Contract;
import org.juesuan.procurement.contract.ContractFlag;
import org.juesuan.procurement.contract.ContractState;
import org.juesuan.procurement.policy.ProcurementCategory;

/** A contract in a list. */
@Schema(description = "A contract in a list.")
public record ContractHead(
    @Schema(description = "Its id.", examples = "0199a1b2-0000-7000-8000-000000000601") UUID id,
    @Schema(description = "合同编号.", examples = "FT208005-2020-C007") String number,
    @Schema(description = "合同名称.", examples = "窗口系统运维服务") String title,
    @Schema(description = "Where it stands.", examples = "SIGNED") ContractState state,
    @Schema(description = "货物, 工程 or 服务.", examples = "SERVICES") ProcurementCategory category,
    @Schema(description = "Day of the award.", examples = "2020-03-20") LocalDate awardedOn,
    @Schema(description = "签订日期; null while it is not signed.", examples = "2020-04-02")
        @Nullable LocalDate signedOn,
    @Schema(description = "合同金额 with all amendments that count by now.", examples = "186000.00")
        Money amountYuan,
    @Schema(description = "Who supplies.") List<ContractPartyView> parties,
    @Schema(
            description =
                "What somebody should look at: SIGNED_LATE (政府采购法 Article 46),"
                    + " RAISED_BY_MORE_THAN_A_TENTH (Article 49), LESS_THAN_RESERVED, UNDERFUNDED.",
            examples = "[\"SIGNED_LATE\"]")
        List<ContractFlag> flags) {

  static ContractHead of(Contract contract) {
    return new ContractHead(
        contract.id(),
        contract.award().number(),
        contract.award().title(),
        contract.state(),
        contract.award().category(),
        contract.award().on(),
        contract.signed(),
        contract.amount(),
        ContractPartyView.of(contract.parties()),
        contract.flags());
  }
}

package org.juesuan.procurement.contract.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.money.Money;
import org.juesuan.procurement.contract.ContractService.NewAward;
import org.juesuan.procurement.contract.ContractService.NewParty;

/** An award. */
@Schema(description = "The result of a procedure (中标, 成交).")
public record AwardRequest(
    @Schema(
            description = "The plan item whose procedure it ends; its lots give a contract each.",
            examples = "0199a1b2-0000-7000-8000-000000000501")
        @NotNull
        UUID planItemId,
    @Schema(description = "合同编号, unique in the department.", examples = "FT208005-2020-C007")
        @NotNull
        @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*", message = "must not be blank")
        @Size(max = 64)
        String number,
    @Schema(description = "合同名称.", examples = "窗口系统运维服务")
        @NotNull
        @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*", message = "must not be blank")
        @Size(max = 200)
        String title,
    @Schema(description = "Day of the notice of award.", examples = "2020-03-20") @NotNull
        LocalDate awardedOn,
    @Schema(description = "合同金额, more than zero.", examples = "186000.00") @NotNull
        Money amountYuan,
    @Schema(
            description =
                "The part of the amount that budgets of later years pay; null where this year's"
                    + " budget pays it all.",
            examples = "0.00")
        @Nullable Money laterYearsYuan,
    @Schema(description = "Who won.") @NotNull @Size(min = 1, max = 20)
        List<@NotNull @Valid PartyForm> parties) {

  NewAward toAward() {
    List<NewParty> bidders = new ArrayList<>();
    for (int i = 0; i < parties.size(); i++) {
      PartyForm party = parties.get(i);
      bidders.add(
          new NewParty(
              SupplierCodes.read(party.supplierCode(), "/parties/" + i + "/supplierCode"),
              party.size(),
              party.shareYuan()));
    }
    return new NewAward(
        planItemId,
        number.strip(),
        title.strip(),
        awardedOn,
        amountYuan,
        laterYearsYuan == null ? Money.ZERO : laterYearsYuan,
        bidders);
  }
}

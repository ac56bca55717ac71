package org.juesuan.procurement.contract.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.platform.money.Money;
import org.juesuan.procurement.contract.Party;
import org.juesuan.procurement.supplier.SupplierSize;

/** A party of a contract. */
@Schema(description = "A supplier of the contract.")
public record ContractPartyView(
    @Schema(description = "Its code.", examples = "91350100M000100Y43") String supplierCode,
    @Schema(description = "Its name at the award.", examples = "某某网络技术有限公司") String name,
    @Schema(description = "Its size as declared for the award.", examples = "SMALL")
        SupplierSize size,
    @Schema(description = "Its part of the amount.", examples = "186000.00") Money shareYuan) {

  static List<ContractPartyView> of(List<Party> parties) {
    return parties.stream()
        .map(
            party ->
                new ContractPartyView(
                    party.supplier().value(), party.name(), party.size(), party.share()))
        .toList();
  }
}

package org.juesuan.procurement.disclosure.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.procurement.disclosure.OpenMatter;

/** Something of a year that is not settled. */
@Schema(name = "OpenMatter", description = "Something of the year that is not settled.")
public record OpenMatterView(
    @Schema(
            description =
                "MONEY_ASKED_FOR: a contract or amendment awaits the ledger's answer."
                    + " SOURCE_NOT_KNOWN: the ledger has not told the source of a contract's money."
                    + " STOCK_TAKING_UNSETTLED, DISPOSAL_APPLIED_FOR, TRANSFER_OFFERED: of assets.",
            examples = "MONEY_ASKED_FOR")
        OpenMatter.OpenMatterKind kind,
    @Schema(
            description = "Id of the contract, stock-taking, disposal or transfer.",
            examples = "7a1f0c7e-6f0e-4a55-9f4e-2f3c1f0b9d10")
        String subject) {

  /** The view of a matter. */
  public static OpenMatterView of(OpenMatter matter) {
    return new OpenMatterView(matter.kind(), matter.subject());
  }
}

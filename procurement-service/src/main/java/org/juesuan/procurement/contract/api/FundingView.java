package org.juesuan.procurement.contract.api;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.money.Money;
import org.juesuan.procurement.contract.Contract;
import org.juesuan.procurement.funding.FundingStanding;
import org.juesuan.procurement.funding.FundingState;

/** A funding of a contract. */
@Schema(description = "Money of one appropriation, where it stands now.")
public record FundingView(
    @Schema(description = "Its id.", examples = "0199a1b2-0000-7000-8000-000000000201")
        UUID fundingId,
    @Schema(
            description =
                "ASKED, REFUSED, HELD (占用), RELEASE_ASKED, RELEASED (释放), or LAPSED with its year.",
            examples = "HELD")
        FundingState state,
    @Schema(description = "The year whose money it is now.", examples = "2020") int fiscalYear,
    @Schema(
            description = "The appropriation it is held of now.",
            examples = "0199a1b2-0000-7000-8000-000000000011")
        UUID appropriationId,
    @Schema(
            description = "The commitment that holds it, which payments name; null without one.",
            examples = "0199a1b2-0000-7000-8000-000000000301")
        @Nullable UUID commitmentId,
    @Schema(description = "What was asked for.", examples = "186000.00") Money amountYuan,
    @Schema(description = "What it pays or has paid of the contract.", examples = "186000.00")
        Money coversYuan) {

  static List<FundingView> of(Contract contract) {
    return contract.fundings().standings().stream().map(FundingView::of).toList();
  }

  private static FundingView of(FundingStanding standing) {
    return new FundingView(
        standing.funding().id(),
        standing.state(),
        standing.fiscalYear(),
        standing.appropriation(),
        standing.commitment(),
        standing.funding().amount(),
        standing.covers());
  }
}

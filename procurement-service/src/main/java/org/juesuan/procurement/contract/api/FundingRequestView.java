package org.juesuan.procurement.contract.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.platform.money.Money;
import org.juesuan.procurement.contract.Contract;
import org.juesuan.procurement.funding.FundingRequest;

/** A request for money with its answer. */
@Schema(description = "A request to budget-service, with its answer.")
public record FundingRequestView(
    @Schema(description = "Its id.", examples = "0199a1b2-0000-7000-8000-000000000401")
        UUID requestId,
    @Schema(description = "The day the money is held from.", examples = "2020-03-20")
        LocalDate requestedOn,
    @Schema(description = "What was asked for, together.", examples = "186000.00") Money amountYuan,
    @Schema(description = "OUTSTANDING, ACCEPTED or REFUSED.", examples = "ACCEPTED")
        FundingRequest.Answer answer,
    @Schema(description = "What the ledger found wrong; empty unless REFUSED.")
        List<RefusalView> violations) {

  /** What the ledger found wrong. */
  @Schema(description = "What the ledger found wrong with a request.")
  public record RefusalView(
      @Schema(
              description = "JSON pointer into the request as told.",
              examples = "/lines/0/amountYuan")
          String pointer,
      @Schema(
              description = "Code of the ledger's table of errors.",
              examples = "insufficient-funds")
          String code,
      @Schema(description = "One sentence.", examples = "The appropriation has less available.")
          String message) {}

  static List<FundingRequestView> of(Contract contract) {
    return contract.fundings().requests().stream().map(FundingRequestView::of).toList();
  }

  private static FundingRequestView of(FundingRequest request) {
    return new FundingRequestView(
        request.id(),
        request.on(),
        request.amount(),
        request.answer(),
        request.violations().stream()
            .map(one -> new RefusalView(one.pointer(), one.code(), one.message()))
            .toList());
  }
}

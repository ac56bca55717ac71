package org.juesuan.procurement.contract.api;

import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.platform.money.Money;
import org.juesuan.procurement.payment.Payments;

/** What the ledger paid on a contract. */
@Schema(description = "What the ledger tells of the contract; nothing of it is entered here.")
public record PaymentsView(
    @Schema(
            description = "Paid, net of refunds, corrections, reversals and what came back later.",
            examples = "93000.00")
        Money paidYuan,
    @Schema(description = "What its commitments hold now.", examples = "93000.00") Money heldYuan,
    @Schema(description = "Came back in later years than it was paid in.", examples = "0.00")
        Money returnedYuan,
    @Schema(description = "Paid by fiscal year, net within the year.") List<YearView> years,
    @Schema(description = "Paid by the commitment it was paid from, net.")
        List<CommitmentView> commitments) {

  /** What was paid in a year. */
  @Schema(description = "What was paid in a fiscal year.")
  public record YearView(
      @Schema(description = "The year.", examples = "2020") int fiscalYear,
      @Schema(description = "Paid in it, net.", examples = "93000.00") Money paidYuan) {}

  /** What was paid from a commitment. */
  @Schema(description = "What was paid from a commitment.")
  public record CommitmentView(
      @Schema(description = "Its id.", examples = "0199a1b2-0000-7000-8000-000000000301")
          UUID commitmentId,
      @Schema(description = "Paid from it, net.", examples = "93000.00") Money paidYuan) {}

  static PaymentsView of(Payments payments) {
    return new PaymentsView(
        payments.paid(),
        payments.held(),
        payments.returned(),
        payments.paidByYear().entrySet().stream()
            .map(year -> new YearView(year.getKey(), year.getValue()))
            .toList(),
        new TreeMap<>(payments.paidByCommitment())
            .entrySet().stream()
                .map(one -> new CommitmentView(one.getKey(), one.getValue()))
                .toList());
  }
}

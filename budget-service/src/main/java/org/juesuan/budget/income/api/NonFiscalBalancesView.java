package org.juesuan.budget.income.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.budget.income.NonFiscalBalance;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.budget.ledger.Fund;
import org.juesuan.platform.money.Money;

/** The accounts of all non-fiscal funds. */
@Schema(
    name = "NonFiscalBalances",
    description = "The accounts of the six non-fiscal funds of a department's year.")
public record NonFiscalBalancesView(
    @Schema(description = "Code of the department.", examples = "110106-208-005") String department,
    @Schema(description = "Fiscal year.", examples = "2020") int fiscalYear,
    @Schema(description = "One account for each fund, also where nothing moved.")
        List<FundBalance> funds) {

  /** Keeps a list of its own. */
  public NonFiscalBalancesView {
    funds = List.copyOf(funds);
  }

  static NonFiscalBalancesView of(BookId book, List<NonFiscalBalance> balances) {
    return new NonFiscalBalancesView(
        book.department(), book.fiscalYear(), balances.stream().map(FundBalance::of).toList());
  }

  /** The account of one fund. */
  @Schema(
      name = "NonFiscalBalance",
      description =
          "openingBalance + received + surplusUsed = expenditure + surplusDistributed +"
              + " closingBalance, yuan.")
  public record FundBalance(
      @Schema(description = "Nature of the money.", examples = "INSTITUTION_REVENUE") Fund fund,
      @Schema(
              description = "年初结转和结余: what the years before left, and this year's adjustments.",
              examples = "20000.00")
          Money openingBalanceYuan,
      @Schema(description = "本年收入.", examples = "300000.00") Money receivedYuan,
      @Schema(description = "使用非财政拨款结余.", examples = "80000.00") Money surplusUsedYuan,
      @Schema(description = "本年支出: what was paid.", examples = "400000.00") Money expenditureYuan,
      @Schema(description = "结余分配.", examples = "0.00") Money surplusDistributedYuan,
      @Schema(
              description = "年末结转和结余; negative while more was paid than there was.",
              examples = "0.00")
          Money closingBalanceYuan,
      @Schema(
              description =
                  "By how much the money fell short: to be covered before the year is closed.",
              examples = "0.00")
          Money shortfallYuan) {

    static FundBalance of(NonFiscalBalance balance) {
      return new FundBalance(
          balance.fund(),
          balance.opening(),
          balance.received(),
          balance.surplusUsed(),
          balance.expenditure(),
          balance.surplusDistributed(),
          balance.closing(),
          balance.shortfall());
    }
  }
}

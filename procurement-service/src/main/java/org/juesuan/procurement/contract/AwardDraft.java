package org.juesuan.procurement.contract;

import java.time.LocalDate;
import java.util.List;
import org.juesuan.platform.money.Money;
import org.juesuan.procurement.supplier.Supplier;
import org.juesuan.procurement.supplier.SupplierSize;

/**
 * An award as it is asked for.
 *
 * @param number 合同编号
 * @param title 合同名称
 * @param on the day of the notice of award
 * @param amount in yuan
 * @param laterYears the part of the amount that budgets of later years pay, in yuan
 * @param bidders who won, one or, in a joint bid, several
 */
public record AwardDraft(
    String number,
    String title,
    LocalDate on,
    Money amount,
    Money laterYears,
    List<Bidder> bidders) {

  /**
   * A supplier that won.
   *
   * @param supplier who
   * @param size as it declared
   * @param share its part of the amount, in yuan
   */
  public record Bidder(Supplier supplier, SupplierSize size, Money share) {

    Party toParty() {
      return new Party(supplier.code(), supplier.name(), size, share);
    }
  }

  /** Keeps a copy of its own. */
  public AwardDraft {
    bidders = List.copyOf(bidders);
  }
}

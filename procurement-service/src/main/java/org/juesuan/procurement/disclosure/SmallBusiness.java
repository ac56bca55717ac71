package org.juesuan.procurement.disclosure;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.juesuan.platform.money.Money;
import org.juesuan.platform.money.Percent;
import org.juesuan.procurement.supplier.SupplierSize;

/**
 * What small and medium suppliers have of government procurement, on one basis. 小微 are among 中小,
 * and 中小 among all: no share of one basis exceeds 100 %.
 *
 * @param basis what is counted
 * @param all 政府采购支出总额, yuan
 * @param smallOrMedium 授予中小企业合同金额, yuan
 * @param smallOrMicro 其中：授予小微企业合同金额, yuan
 */
public record SmallBusiness(
    DisclosureBasis basis, Money all, Money smallOrMedium, Money smallOrMicro) {

  /** What is counted; a figure of one basis is never divided by one of the other. */
  public enum DisclosureBasis {
    /** What was signed in the year, and what amendments in the year changed (以合同签订为准). */
    CONTRACTS,
    /** What was paid in the year, less what came back (以实际支付为准). */
    PAYMENTS
  }

  /** Whose amount stands above or below the line of a share. */
  public enum SupplierGroup {
    /** All suppliers. */
    ALL,
    /** 中小企业. */
    SMALL_OR_MEDIUM,
    /** 小微企业. */
    SMALL_OR_MICRO
  }

  /**
   * A share with what it is a share of.
   *
   * @param numerator whose amount
   * @param denominator of whose: in a department's report of all, in national statistics of 中小
   */
  public record Share(SupplierGroup numerator, SupplierGroup denominator) {}

  /** The shares that are published: of the total, and 小微 of 中小. */
  public static final List<Share> SHARES =
      List.of(
          new Share(SupplierGroup.SMALL_OR_MEDIUM, SupplierGroup.ALL),
          new Share(SupplierGroup.SMALL_OR_MICRO, SupplierGroup.ALL),
          new Share(SupplierGroup.SMALL_OR_MICRO, SupplierGroup.SMALL_OR_MEDIUM));

  /** The figures of contracts of government procurement on a basis. */
  public static SmallBusiness of(DisclosureBasis basis, Collection<ContractFigures> figures) {
    SizeAmounts amounts =
        SizeAmounts.sum(
            figures.stream()
                .map(
                    one ->
                        switch (basis) {
                          case CONTRACTS -> one.awardedBySize();
                          case PAYMENTS -> one.paidBySize();
                        }));
    return new SmallBusiness(
        basis,
        amounts.total(),
        amounts.of(SupplierSize::isSmallOrMedium),
        amounts.of(SupplierSize::isSmallOrMicro));
  }

  /** The amount of a group, yuan. */
  public Money amount(SupplierGroup group) {
    return switch (group) {
      case ALL -> all;
      case SMALL_OR_MEDIUM -> smallOrMedium;
      case SMALL_OR_MICRO -> smallOrMicro;
    };
  }

  /** The share in per cent; empty where what it is a share of is zero. */
  public Optional<Percent> percent(Share share) {
    Money whole = amount(share.denominator());
    return whole.isZero()
        ? Optional.empty()
        : Optional.of(Percent.of(amount(share.numerator()), whole));
  }
}

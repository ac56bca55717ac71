package org.juesuan.procurement.disclosure.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.money.Money;
import org.juesuan.platform.money.Percent;
import org.juesuan.procurement.disclosure.SmallBusiness;
import org.juesuan.procurement.disclosure.SmallBusiness.DisclosureBasis;
import org.juesuan.procurement.disclosure.SmallBusiness.SupplierGroup;

/** What small and medium suppliers have of government procurement. */
@Schema(
    name = "SmallBusiness",
    description =
        "What small and medium suppliers (中小企业) have of government procurement, once for each basis."
            + " The size is that declared at the award (中小企业声明函).")
public record SmallBusinessView(
    @Schema(description = "CONTRACTS, then PAYMENTS.") List<BasisView> bases) {

  /** The figures of one basis. */
  @Schema(
      name = "SmallBusinessBasis",
      description = "Amounts and shares of one basis, in yuan; none is divided by another basis's.")
  public record BasisView(
      @Schema(
              description =
                  "CONTRACTS 以合同签订为准: signed in the year and changed by amendments in it."
                      + " PAYMENTS 以实际支付为准: paid in the year less what came back.",
              examples = "CONTRACTS")
          DisclosureBasis basis,
      @Schema(description = "政府采购支出总额.", examples = "2780200.00") Money allYuan,
      @Schema(description = "授予中小企业合同金额.", examples = "2671000.00") Money smallOrMediumYuan,
      @Schema(description = "其中：授予小微企业合同金额.", examples = "2671000.00") Money smallOrMicroYuan,
      @Schema(description = "The shares, each with what it is a share of.")
          List<ShareView> shares) {

    /** Keeps a list of its own. */
    public BasisView {
      shares = List.copyOf(shares);
    }

    static BasisView of(SmallBusiness figures) {
      return new BasisView(
          figures.basis(),
          figures.all(),
          figures.smallOrMedium(),
          figures.smallOrMicro(),
          SmallBusiness.SHARES.stream().map(share -> ShareView.of(figures, share)).toList());
    }
  }

  /** A share with its two amounts. */
  @Schema(name = "SmallBusinessShare", description = "A share with what it is a share of.")
  public record ShareView(
      @Schema(description = "Whose amount.", examples = "SMALL_OR_MEDIUM") SupplierGroup numerator,
      @Schema(description = "A share of whose amount.", examples = "ALL") SupplierGroup denominator,
      @Schema(description = "The amount, in yuan.", examples = "2671000.00") Money numeratorYuan,
      @Schema(description = "What it is a share of, in yuan.", examples = "2780200.00")
          Money denominatorYuan,
      @Schema(
              description = "In per cent, two decimals; null where the denominator is 0.00.",
              examples = "96.07")
          @Nullable String percent) {

    static ShareView of(SmallBusiness figures, SmallBusiness.Share share) {
      return new ShareView(
          share.numerator(),
          share.denominator(),
          figures.amount(share.numerator()),
          figures.amount(share.denominator()),
          figures.percent(share).map(Percent::printed).orElse(null));
    }
  }

  /** Keeps a list of its own. */
  public SmallBusinessView {
    bases = List.copyOf(bases);
  }

  /** The view of the figures of every basis. */
  public static SmallBusinessView of(List<SmallBusiness> bases) {
    return new SmallBusinessView(bases.stream().map(BasisView::of).toList());
  }
}

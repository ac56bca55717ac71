package org.juesuan.procurement.supplier;

/**
 * Size of a supplier (企业规模) as it declared it for one award (中小企业声明函); the limits are those of
 * 工信部联企业〔2011〕300号, which the supplier applies, not this service.
 */
public enum SupplierSize {
  /** 大型. Also what declares no size: it counts as neither medium nor small. */
  LARGE,
  /** 中型. */
  MEDIUM,
  /** 小型. */
  SMALL,
  /** 微型. */
  MICRO;

  /** 中小企业: medium, small and micro; the small and micro ones are among them. */
  public boolean isSmallOrMedium() {
    return this != LARGE;
  }

  /** 小微企业: small and micro. */
  public boolean isSmallOrMicro() {
    return this == SMALL || this == MICRO;
  }
}

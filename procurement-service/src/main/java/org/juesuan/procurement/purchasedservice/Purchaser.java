package org.juesuan.procurement.purchasedservice;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the purchaser (购买主体) is; not every body may purchase services (财政部令第102号). */
public enum Purchaser {
  /** 国家行政机关 (Article 5). */
  ADMINISTRATIVE_ORGAN(null),
  /** 党的机关, 政协机关, 民主党派机关 and 使用行政编制的群团组织机关, to which the decree applies by analogy. */
  OTHER_ORGAN(null),
  /** 承担行政职能的事业单位, to which the decree applies by analogy. */
  ADMINISTRATIVE_INSTITUTION(null),
  /** 公益一类事业单位. */
  FIRST_CLASS_INSTITUTION("财政部令第102号第八条"),
  /** 公益二类 and other institutions, which are suppliers and not purchasers. */
  OTHER_INSTITUTION("财政部令第102号第五条"),
  /** 使用事业编制且由财政拨款保障的群团组织. */
  FUNDED_MASS_ORGANISATION("财政部令第102号第八条");

  private final @Nullable String excludedBy;

  Purchaser(@Nullable String excludedBy) {
    this.excludedBy = excludedBy;
  }

  /** The rule by which it is no purchaser; empty where it may be one. */
  Optional<String> excludedBy() {
    return Optional.ofNullable(excludedBy);
  }
}

package org.juesuan.procurement.purchasedservice;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 承接主体类型 as the 政府购买服务支出情况表 (T12) shows it (财政部令第102号 Articles 6 and 8). */
public enum ServiceSupplierKind {
  /** 企业. */
  ENTERPRISE(null),
  /** 社会组织. */
  SOCIAL_ORGANISATION(null),
  /** 公益二类事业单位. */
  SECOND_CLASS_INSTITUTION(null),
  /** 从事生产经营活动的事业单位. */
  OPERATING_INSTITUTION(null),
  /** 农村集体经济组织. */
  RURAL_COLLECTIVE(null),
  /** 基层群众性自治组织. */
  SELF_GOVERNING_ORGANISATION(null),
  /** 个人; who it is stays in the purchaser's file. */
  INDIVIDUAL(null),
  /** 公益一类事业单位. */
  FIRST_CLASS_INSTITUTION("财政部令第102号第八条"),
  /** 使用事业编制且由财政拨款保障的群团组织. */
  FUNDED_MASS_ORGANISATION("财政部令第102号第八条");

  private final @Nullable String excludedBy;

  ServiceSupplierKind(@Nullable String excludedBy) {
    this.excludedBy = excludedBy;
  }

  /** The rule by which it is no supplier of such services; empty where it may be one. */
  Optional<String> excludedBy() {
    return Optional.ofNullable(excludedBy);
  }
}

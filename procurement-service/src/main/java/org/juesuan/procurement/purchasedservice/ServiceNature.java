package org.juesuan.procurement.purchasedservice;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is bought in truth; only services are purchased services (财政部令第102号 Article 10). */
public enum ServiceNature {
  /** 公共服务 or 政府履职所需辅助性服务. */
  SERVICE(null),
  /** 货物. */
  GOODS("财政部令第102号第十条第三项"),
  /** 工程, also packed together with services. */
  WORKS("财政部令第102号第十条第三项"),
  /** 融资行为. */
  FINANCING("财政部令第102号第十条第四项"),
  /** 人员招聘、聘用. */
  RECRUITMENT("财政部令第102号第十条第五项"),
  /** 以劳务派遣方式用工. */
  LABOUR_DISPATCH("财政部令第102号第十条第五项"),
  /** 设置公益性岗位. */
  PUBLIC_WELFARE_POSTS("财政部令第102号第十条第五项"),
  /** 应当由政府直接履职的事项. */
  DIRECT_DUTY("财政部令第102号第十条第二项"),
  /** 不属于政府职责范围的服务事项. */
  OUTSIDE_DUTIES("财政部令第102号第十条第一项");

  private final @Nullable String excludedBy;

  ServiceNature(@Nullable String excludedBy) {
    this.excludedBy = excludedBy;
  }

  /** The rule by which it is not purchased as a service; empty where it may be. */
  Optional<String> excludedBy() {
    return Optional.ofNullable(excludedBy);
  }
}

package org.juesuan.gateway.report;

/** 承接主体类型: who provides a purchased service (政府购买服务). */
public enum ServiceSupplier {
  ENTERPRISE("企业"),
  SOCIAL_ORGANISATION("社会组织"),
  SECOND_CLASS_INSTITUTION("公益二类事业单位"),
  OPERATING_INSTITUTION("从事生产经营活动的事业单位"),
  RURAL_COLLECTIVE("农村集体经济组织"),
  SELF_GOVERNING_ORGANISATION("基层群众性自治组织"),
  INDIVIDUAL("个人"),
  FIRST_CLASS_INSTITUTION("公益一类事业单位"),
  FUNDED_MASS_ORGANISATION("使用事业编制且由财政拨款保障的群团组织");

  private final String label;

  ServiceSupplier(String label) {
    this.label = label;
  }

  /** Its name in the report. */
  public String label() {
    return label;
  }
}

package org.juesuan.procurement.plan;

/** What a plan is looked through for; the id is stable. */
public enum PlanRule {
  /** At or above 公开招标数额标准 without an open tender or an approval (政府采购法 Article 27). */
  OPEN_TENDER_REQUIRED("P01", Severity.ERROR, true),
  /** In the 集中采购目录, but decentralised (政府采购法 Article 18). */
  CENTRALISED_REQUIRED("P02", Severity.ERROR, true),
  /** In the catalogue or at the limit, but not marked as government procurement (Article 2). */
  SCOPE_NOT_MARKED("P03", Severity.ERROR, true),
  /** Marked as government procurement, but neither in the catalogue nor at the limit. */
  SCOPE_WITHOUT_GROUND("P04", Severity.QUERY, true),
  /** 单一来源 without a reason (Article 31). */
  SINGLE_SOURCE_WITHOUT_REASON("P05", Severity.ERROR, false),
  /** 自行采购 of what is government procurement (Article 26). */
  METHOD_OUTSIDE_THE_LAW("P06", Severity.ERROR, false),
  /** 框架协议 before 财政部令第110号 was in force. */
  FRAMEWORK_TOO_EARLY("P07", Severity.ERROR, false),
  /** Small enough to be reserved as a whole, but not, and no reason given. */
  NOT_WHOLLY_RESERVED("P08", Severity.WARNING, true),
  /** The year's purchases together reserve too little for small and medium suppliers. */
  TOO_LITTLE_RESERVED("P09", Severity.WARNING, true),
  /** Of what is reserved, too little goes to small and micro suppliers. */
  TOO_LITTLE_FOR_SMALL_AND_MICRO("P10", Severity.WARNING, true),
  /** 化整为零: purchases of one project and kind exceed 公开招标数额标准 together (实施条例 Article 28). */
  SPLIT_BELOW_OPEN_TENDER("P11", Severity.ERROR, true),
  /** Several purchases of one kind lie just under a limit. */
  JUST_UNDER_A_LIMIT("P12", Severity.WARNING, true),
  /** No policy is known for the day, so that no limit can be checked. */
  NO_POLICY("P13", Severity.QUERY, false);

  private final String id;
  private final Severity severity;
  private final boolean ofPolicy;

  PlanRule(String id, Severity severity, boolean ofPolicy) {
    this.id = id;
    this.severity = severity;
    this.ofPolicy = ofPolicy;
  }

  /** The id by which a finding is known. */
  public String id() {
    return id;
  }

  /**
   * How grave a breach is.
   *
   * @param binding whether the figures of the policy bind the department; where they do not, what
   *     follows from them is no more than a question
   */
  Severity severity(boolean binding) {
    return ofPolicy && !binding ? Severity.QUERY : severity;
  }
}

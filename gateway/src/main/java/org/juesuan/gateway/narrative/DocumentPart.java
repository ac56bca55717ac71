package org.juesuan.gateway.narrative;

/** The four parts (部分) of the document in their order. */
enum DocumentPart {
  TABLES("tables", "第一部分 %d年度部门决算报表"),
  NARRATIVE("narrative", "第二部分 %d年度部门决算说明"),
  OTHER_MATTERS("other-matters", "第三部分 %d年度其他重要事项的情况说明"),
  PERFORMANCE("performance", "第四部分 %d年度部门绩效评价情况");

  private final String id;
  private final String heading;

  DocumentPart(String id, String heading) {
    this.id = id;
    this.heading = heading;
  }

  String id() {
    return id;
  }

  String heading(int fiscalYear) {
    return heading.formatted(fiscalYear);
  }
}

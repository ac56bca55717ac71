package org.juesuan.gateway.audit.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.juesuan.gateway.audit.Check;
import org.juesuan.gateway.audit.Finding;
import org.juesuan.gateway.audit.Rule;
import org.juesuan.gateway.audit.Severity;
import org.juesuan.gateway.audit.document.Document;
import org.juesuan.gateway.audit.document.Interval;
import org.juesuan.gateway.audit.document.Published;

/**
 * 机关运行经费 is the operating part of basic expenditure of 行政单位 and 参照公务员法管理事业单位, and of nobody else
 * (B09). A department that has other institutions below it shows less than its 公用经费, so only a
 * single unit is held to the equality.
 */
final class OperatingExpenses implements Check<Document> {

  private static final Rule EQUAL =
      new Rule("B12", Severity.WARNING, "行政、参公单位的机关运行经费＝一般公共预算基本支出中的公用经费", "勾稽 B09");
  private static final Rule OUTSIDE =
      new Rule("B13", Severity.WARNING, "事业单位（非参公）不在机关运行经费统计范围", "机关运行经费口径");

  @Override
  public List<Rule> rules() {
    return List.of(EQUAL, OUTSIDE);
  }

  @Override
  public Stream<Finding> findings(Document document) {
    Optional<Published> stated =
        document
            .find("operatingExpenses.amount")
            .filter(one -> one.number().filter(number -> number.signum() != 0).isPresent());
    if (stated.isEmpty()) {
      return Stream.empty();
    }
    String type = document.words("organisation.institutionType");
    if (type.equals("PUBLIC_INSTITUTION")) {
      return Stream.of(Finding.of(OUTSIDE, OUTSIDE.sentence(), List.of(stated.get().place())));
    }
    return type.isEmpty() ? Stream.empty() : unequal(document, stated.get()).stream();
  }

  private static Optional<Finding> unequal(Document document, Published stated) {
    Interval read = document.value(stated.name()).orElseThrow();
    return document
        .value("t6.operating.amount")
        .or(() -> document.value("basic.operating.amount"))
        .filter(operating -> !read.meets(operating))
        .map(
            operating ->
                Finding.of(
                    EQUAL,
                    EQUAL.sentence(),
                    List.of(stated.place()),
                    Printed.of(stated),
                    Printed.like(stated, operating)));
  }
}

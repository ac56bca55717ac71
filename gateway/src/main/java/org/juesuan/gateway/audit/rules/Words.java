package org.juesuan.gateway.audit.rules;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.juesuan.gateway.audit.Check;
import org.juesuan.gateway.audit.Finding;
import org.juesuan.gateway.audit.Rule;
import org.juesuan.gateway.audit.Severity;
import org.juesuan.gateway.audit.document.Document;
import org.juesuan.gateway.audit.document.Kind;
import org.juesuan.gateway.audit.document.Published;

/** What must not be left in the words of a published report. */
final class Words implements Check<Document> {

  private static final String FORMAT = "部门决算公开格式";

  /** A form of words, and whether a finding may repeat what it found. */
  private record Unwanted(Rule rule, Pattern pattern, boolean repeated) {}

  private static final Rule DRAFT = new Rule("F05", Severity.WARNING, "公开的文件不再带“草案”", "预算法：批复后公开");

  private static final List<Unwanted> UNWANTED =
      List.of(
          unwanted(
              new Rule("F01", Severity.WARNING, "没有未替换的模板文字", FORMAT),
              "增加[（(]减少[）)]|减少[（(]增加[）)]|增长[（(]下降[）)]|部门[/／]单位|单位[/／]部门"
                  + "|[×]{2,}|[ＸX]{2,}|[xｘ]{2,}(?=[年万元人个%％部单局])|_{3,}|【[^】]{0,20}】"),
          unwanted(new Rule("F02", Severity.WARNING, "没有重复的标点", FORMAT), "[。，；：、,;:]{2,}"),
          unwanted(
              new Rule("F03", Severity.ERROR, "“增加……增长”“减少……下降”前后一致", "勾稽 C03"),
              "增加\\s*[\\d.,]+\\s*万?元[，,]\\s*(下降|降低)\\s*[\\d.]+\\s*[%％]"
                  + "|减少\\s*[\\d.,]+\\s*万?元[，,]\\s*(增长|上升)\\s*[\\d.]+\\s*[%％]"),
          new Unwanted(
              new Rule("F04", Severity.WARNING, "公开的文件不带个人姓名和电话号码", "个人信息保护法"),
              Pattern.compile(
                  "(?<!\\d)1[3-9]\\d{9}(?!\\d)|(?<![\\d.])0\\d{2,3}[-－—]?\\d{7,8}(?![\\d.])"
                      + "|(电话|手机)[^\\d]{0,6}\\d{7,8}(?![\\d.])"
                      + "|(?<!\\d)\\d{17}[\\dXx](?!\\d)"
                      + "|(负责人|联系人|经办人|填报人|填表人)\\s*[：:]\\s*[\\p{IsHan}]{2,4}(?![\\p{IsHan}])"),
              false));

  @Override
  public List<Rule> rules() {
    return Stream.concat(UNWANTED.stream().map(Unwanted::rule), Stream.of(DRAFT)).toList();
  }

  @Override
  public Stream<Finding> findings(Document document) {
    return Stream.concat(
        document
            .all()
            .filter(one -> one.kind() == Kind.WORDS)
            .flatMap(one -> UNWANTED.stream().flatMap(unwanted -> in(one, unwanted))),
        draft(document));
  }

  private static Unwanted unwanted(Rule rule, String pattern) {
    return new Unwanted(rule, Pattern.compile(pattern), true);
  }

  private static Stream<Finding> in(Published words, Unwanted unwanted) {
    Matcher found = unwanted.pattern().matcher(words.text());
    if (!found.find()) {
      return Stream.empty();
    }
    Rule rule = unwanted.rule();
    String seen = unwanted.repeated() ? "：“" + found.group() + "”" : "";
    return Stream.of(Finding.of(rule, rule.sentence() + seen, List.of(words.place())));
  }

  private static Stream<Finding> draft(Document document) {
    if (!document.words("organisation.published").equals("true")) {
      return Stream.empty();
    }
    return document
        .all()
        .filter(one -> one.name().equals("organisation.title"))
        .filter(one -> one.text().contains("草案"))
        .map(one -> Finding.of(DRAFT, DRAFT.sentence(), List.of(one.place())));
  }
}

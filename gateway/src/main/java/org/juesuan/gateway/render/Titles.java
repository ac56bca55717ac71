package org.juesuan.gateway.render;

import java.util.ArrayList;
import java.util.List;
import org.juesuan.gateway.report.Edition;
import org.juesuan.gateway.report.Reason;
import org.juesuan.gateway.report.Report;
import org.juesuan.gateway.report.Source;

/** What every form of the report says before its first part, and in place of a missing section. */
public final class Titles {

  private Titles() {}

  /** The title with the mark of the edition, which a title not yet approved has already. */
  public static String withMark(Report report, Edition edition) {
    String mark = "（" + edition.mark() + "）";
    return report.title().endsWith(mark) ? report.title() : report.title() + mark;
  }

  /** The same in the lines of a cover: whose it is, of which year, as what. */
  public static List<String> onCover(Report report, Edition edition) {
    String title = withMark(report, edition);
    int year = title.indexOf(report.fiscalYear() + "年度");
    return year > 0
        ? List.of(title.substring(0, year).strip(), title.substring(year))
        : List.of(title);
  }

  /** What the reader must know before anything else; nothing where the report is whole. */
  public static List<String> warnings(Report report) {
    List<String> warnings = new ArrayList<>();
    if (!report.complete()) {
      warnings.add("本报告尚不完整：标明“暂缺”的部分没有内容，不能公开发布。");
    }
    for (Source source : report.sources()) {
      Reason reason = source.reason();
      if (reason != null) {
        warnings.add(source.owner().label() + "：" + reason.explanation() + "。");
      }
    }
    return warnings;
  }

  /** What stands in place of a section nobody could tell (INV-11). */
  public static String missing(Reason reason) {
    return "暂缺：" + reason.explanation() + "。";
  }
}

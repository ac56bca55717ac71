package org.juesuan.gateway.render;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages around the report. */
public final class SitePages {

  private SitePages() {}

  /** A department and year with a published report. */
  public record PublishedEntry(String department, String departmentName, int fiscalYear) {}

  /** There is no such page. */
  public static String notFound(boolean signedIn) {
    return message("没有这个页面", "请检查网址，或从首页选择单位和年度。", signedIn);
  }

  /** Nobody can tell at the moment. */
  public static String unavailable() {
    return message("暂时无法显示", "请稍后再试。", false);
  }

  /** A form of ours was sent from a page of somebody else. */
  public static String foreignForm() {
    return message("请求已被拒绝", "表单只能从本站页面提交。", false);
  }

  /** The status of a refusal in words for the reader who is signed in. */
  public static String refusal(int status) {
    return switch (status) {
      case 401 -> message("需要重新登录", "登录凭据已失效，请退出后重新登录。", true);
      case 403 -> message("无权查看", "您的权限不包括这个单位。", true);
      case 404 -> message("没有这份报告", "没有登记这个单位，或者该年度尚无账簿。", true);
      default -> message("暂时无法显示", "请稍后再试。", true);
    };
  }

  private static String message(String heading, String text, boolean signedIn) {
    return Templates.message(heading, text, signedIn).render();
  }

  @CheckedTemplate(basePath = "")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance message(String heading, String text, boolean signedIn);
  }
}

package org.juesuan.gateway.render;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.juesuan.gateway.report.Report;
import org.juesuan.gateway.report.Source;

/** The report as an HTML page; every value is escaped by the template engine. */
public final class ReportPage {

  private ReportPage() {}

  /**
   * The page.
   *
   * @param signedIn whether to offer signing out
   */
  public static String html(Report report, boolean signedIn) {
    List<Source> silent = report.sources().stream().filter(source -> !source.available()).toList();
    return Templates.report(report, silent, signedIn).render();
  }

  @CheckedTemplate(basePath = "")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance report(Report report, List<Source> silent, boolean signedIn);
  }
}

package org.juesuan.gateway.render;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.juesuan.gateway.report.Edition;
import org.juesuan.gateway.report.Report;
import org.juesuan.gateway.report.Source;

/** The report as an HTML page; every value is escaped by the template engine. */
public final class ReportPage {

  /** The stylesheet a browser prints the page with, and the PDF is made with. */
  private static final String PRINT_STYLE = "/META-INF/resources/assets/report-print.css";

  private ReportPage() {}

  /**
   * The page of this site.
   *
   * @param address where the same report can be had in its other forms
   * @param signedIn whether to offer signing out
   */
  public static String html(Report report, Edition edition, String address, boolean signedIn) {
    List<Source> silent = report.sources().stream().filter(source -> !source.available()).toList();
    List<ReportFormat> formats =
        Stream.of(ReportFormat.values()).filter(format -> format != ReportFormat.HTML).toList();
    return Templates.report(report, edition, silent, address, formats, signedIn).render();
  }

  /** The document by itself, cover and contents included, as well-formed XHTML for paper. */
  public static String document(Report report, Edition edition) {
    return Templates.document(
            report,
            edition,
            Titles.withMark(report, edition),
            Titles.onCover(report, edition),
            Titles.warnings(report),
            style())
        .render();
  }

  private static String style() {
    try (InputStream style = ReportPage.class.getResourceAsStream(PRINT_STYLE)) {
      return new String(
          Objects.requireNonNull(style, PRINT_STYLE).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @CheckedTemplate(basePath = "")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance report(
        Report report,
        Edition edition,
        List<Source> silent,
        String address,
        List<ReportFormat> formats,
        boolean signedIn);

    static native TemplateInstance document(
        Report report,
        Edition edition,
        String title,
        List<String> cover,
        List<String> warnings,
        String style);
  }
}

package org.juesuan.gateway.web;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.juesuan.gateway.render.ReportFormat;
import org.juesuan.gateway.render.ReportRenderer;
import org.juesuan.gateway.report.Edition;
import org.juesuan.gateway.report.Report;
import org.juesuan.platform.web.precondition.EntityTag;
import org.juesuan.platform.web.precondition.Preconditions;

/** Answers a report, composed now or published once, in the form asked for. */
@ApplicationScoped
public class ReportAnswer {

  private final ReportRenderer renderer;

  ReportAnswer(ReportRenderer renderer) {
    this.renderer = renderer;
  }

  /**
   * The answer, with its tag; without body where the caller holds it already.
   *
   * @param address where this report can be had in every form
   */
  public Uni<Response> of(
      Report report,
      Edition edition,
      ReportFormat format,
      String address,
      @Nullable String ifNoneMatch) {
    return renderer
        .render(report, edition, format, address)
        .map(
            bytes -> {
              EntityTag tag = EntityTag.ofDigest(sha256(bytes));
              Response.ResponseBuilder answer =
                  Preconditions.notModified(ifNoneMatch, tag)
                      ? Response.notModified()
                      : Response.ok(bytes).type(format.contentType());
              answer
                  .header(HttpHeaders.ETAG, tag.toString())
                  .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                  .header(HttpHeaders.VARY, "Accept, Authorization, Cookie")
                  .header("X-Content-Type-Options", "nosniff");
              if (format.isFile()) {
                answer.header(HttpHeaders.CONTENT_DISPOSITION, attachment(report, edition, format));
              }
              return (format == ReportFormat.HTML ? HtmlAnswer.protect(answer) : answer).build();
            });
  }

  /**
   * The Chinese name for those who understand it, a plain one for the rest (source: RFC 6266, 4.3;
   * RFC 8187, 3.2).
   */
  static String attachment(Report report, Edition edition, ReportFormat format) {
    String plain = report.department() + "-" + report.fiscalYear() + "." + format.extension();
    String encoded =
        URLEncoder.encode(format.fileName(report, edition), StandardCharsets.UTF_8)
            .replace("+", "%20")
            .replace("*", "%2A");
    return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}

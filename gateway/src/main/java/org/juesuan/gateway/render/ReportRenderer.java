package org.juesuan.gateway.render;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.faulttolerance.api.Guard;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.util.TypeLiteral;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;
import org.juesuan.gateway.render.docx.WordDocument;
import org.juesuan.gateway.render.markdown.MarkdownDocument;
import org.juesuan.gateway.render.pdf.PdfDocument;
import org.juesuan.gateway.render.xlsx.ReportWorkbook;
import org.juesuan.gateway.report.Edition;
import org.juesuan.gateway.report.Report;
import org.juesuan.platform.web.problem.PlatformError;
import org.juesuan.platform.web.problem.ProblemException;

/**
 * Puts a report into the form asked for, never on an event loop. Files take a processor for a
 * moment: only so many are made at once, some more wait, and who comes after them is told to come
 * again.
 */
@ApplicationScoped
public class ReportRenderer {

  private static final TypeLiteral<Uni<byte[]>> BYTES = new TypeLiteral<>() {};

  private final ObjectMapper mapper;
  private final Guard atOnce;

  ReportRenderer(ObjectMapper mapper, RenderSettings settings) {
    this.mapper = mapper;
    this.atOnce =
        Guard.create()
            .withDescription("files of reports")
            .withBulkhead()
            .limit(settings.atOnce())
            .queueSize(settings.waiting())
            .done()
            .build();
  }

  /**
   * The report in a form; the same report in the same edition gives the same bytes.
   *
   * @param address where the report can be had, for the links of a page
   * @return fails with a {@link ProblemException} 503 {@code unavailable} where too many files are
   *     being made already
   */
  public Uni<byte[]> render(Report report, Edition edition, ReportFormat format, String address) {
    Uni<byte[]> rendered = worker(() -> bytes(report, edition, format, address));
    return format.isFile() ? bounded(rendered) : rendered;
  }

  /**
   * The report as a page of this site.
   *
   * @param signedIn whether to offer signing out
   */
  public Uni<String> page(Report report, Edition edition, String address, boolean signedIn) {
    return worker(() -> ReportPage.html(report, edition, address, signedIn));
  }

  private static <T> Uni<T> worker(Supplier<T> work) {
    return Uni.createFrom().item(work).runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
  }

  private Uni<byte[]> bounded(Uni<byte[]> rendered) {
    return atOnce
        .get(() -> rendered, BYTES)
        .onFailure(BulkheadException.class)
        .transform(
            full ->
                new ProblemException(
                    PlatformError.UNAVAILABLE, "Too many reports are being made; try again."));
  }

  private byte[] bytes(Report report, Edition edition, ReportFormat format, String address) {
    return switch (format) {
      case JSON -> json(report, edition);
      case HTML -> text(ReportPage.html(report, edition, address, false));
      case MARKDOWN -> text(MarkdownDocument.of(report, edition));
      case DOCX -> WordDocument.of(report, edition);
      case XLSX -> ReportWorkbook.of(report, edition);
      case PDF -> PdfDocument.of(ReportPage.document(report, edition));
    };
  }

  private byte[] json(Report report, Edition edition) {
    try {
      return mapper.writeValueAsBytes(ReportView.of(report, edition));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

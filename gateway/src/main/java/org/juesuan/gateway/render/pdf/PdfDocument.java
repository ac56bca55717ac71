package org.juesuan.gateway.render.pdf;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Objects;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.juesuan.gateway.render.PrintableText;

/**
 * A page of well-formed XHTML as PDF: A4, tagged for screen readers, with bookmarks, and with
 * Chinese fonts of its own. Nothing is loaded from anywhere.
 */
public final class PdfDocument {

  private static final String SERIF = "Noto Serif SC";
  private static final String SANS = "Noto Sans SC";
  private static final int NORMAL_WEIGHT = 400;

  /** 〓 is what Chinese printers put where a character is missing. */
  private static final String MISSING_CHARACTER = "〓";

  private PdfDocument() {}

  /** The file; the same page gives the same bytes. */
  public static byte[] of(String xhtml) {
    String page = PrintableText.of(xhtml);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PdfBoxRenderer renderer = builder(page).buildPdfRenderer();
        PDDocument document = renderer.createPDFKeepOpen()) {
      PDDocumentInformation information = document.getDocumentInformation();
      // The time of writing would make another file of the same report.
      information.getCOSObject().removeItem(COSName.CREATION_DATE);
      information.setProducer("Juesuan");
      document.setDocumentId(identity(page));
      document.save(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static PdfRendererBuilder builder(String page) {
    return new PdfRendererBuilder()
        .withHtmlContent(page, null)
        .useFont(font("NotoSerifSC-Regular.ttf"), SERIF, NORMAL_WEIGHT, FontStyle.NORMAL, true)
        .useFont(font("NotoSansSC-Medium.ttf"), SANS, NORMAL_WEIGHT, FontStyle.NORMAL, true)
        .useReplacementText(MISSING_CHARACTER)
        .useExternalResourceAccessControl(
            (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
        .useExternalResourceAccessControl(
            (address, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
        .usePdfUaAccessibility(true);
  }

  private static FSSupplier<InputStream> font(String file) {
    return () ->
        Objects.requireNonNull(PdfDocument.class.getResourceAsStream("/fonts/" + file), file);
  }

  /** What the file's identifier is made of; it must follow from the content alone. */
  private static long identity(String page) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return ByteBuffer.wrap(digest.digest(page.getBytes(StandardCharsets.UTF_8))).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}

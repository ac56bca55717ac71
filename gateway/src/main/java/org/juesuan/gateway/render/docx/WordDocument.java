package org.juesuan.gateway.render.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.juesuan.gateway.render.StableArchive;
import org.juesuan.gateway.render.Titles;
import org.juesuan.gateway.report.Edition;
import org.juesuan.gateway.report.Report;

/**
 * The report as a Word document that a clerk can edit: headings with outline levels, tables with
 * merged cells, table of contents, page numbers (source: ECMA-376, WordprocessingML). What does not
 * depend on the report, such as the styles, stands as a file beside the code.
 */
public final class WordDocument {

  private static final List<String> FIXED_PARTS =
      List.of(
          "[Content_Types].xml",
          "_rels/.rels",
          "word/_rels/document.xml.rels",
          "word/styles.xml",
          "word/settings.xml",
          "word/footer.xml");

  private WordDocument() {}

  /** The file; the same report in the same edition gives the same bytes. */
  public static byte[] of(Report report, Edition edition) {
    StableArchive archive = new StableArchive();
    FIXED_PARTS.forEach(part -> archive.put(part, fixed(part)));
    return archive
        .put("docProps/core.xml", properties(report, edition))
        .put("word/header.xml", header(edition))
        .put("word/document.xml", WordBody.of(report, edition))
        .toBytes();
  }

  private static String header(Edition edition) {
    return WordXml.ofText("w:hdr").paragraph("Header").run(edition.statement()).end().finish();
  }

  private static String properties(Report report, Edition edition) {
    return new WordXml(
            "cp:coreProperties",
            "xmlns:cp",
            "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
            "xmlns:dc",
            "http://purl.org/dc/elements/1.1/")
        .words("dc:title", Titles.withMark(report, edition))
        .words("dc:description", edition.statement())
        .words("dc:identifier", report.department() + "/" + report.fiscalYear())
        .words("dc:language", "zh-CN")
        .finish();
  }

  private static byte[] fixed(String part) {
    try (InputStream resource = WordDocument.class.getResourceAsStream("/docx/" + part)) {
      return Objects.requireNonNull(resource, part).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

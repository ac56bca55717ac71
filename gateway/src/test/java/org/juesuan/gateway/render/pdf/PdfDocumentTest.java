package org.juesuan.gateway.render.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.juesuan.gateway.render.PrintableText;
import org.juesuan.gateway.render.ReportPage;
import org.juesuan.gateway.render.SampleReports;
import org.juesuan.gateway.report.Edition;
import org.juesuan.gateway.report.Report;
import org.juesuan.gateway.report.Table;
import org.juesuan.gateway.upstream.Upstream;
import org.juesuan.platform.embedded.test.JuesuanTestResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The templates need Quarkus; everything of the PDF is asked of the file itself. */
@QuarkusTest
@WithTestResource(JuesuanTestResource.class)
@WithTestResource(Upstream.class)
class PdfDocumentTest {

  /** Forms of characters that a careless font gives to text that is copied from the file. */
  private static final String RADICALS = "[\\u2E80-\\u2FDF\\uF900-\\uFAFF]";

  @Test
  @DisplayName("every heading, sentence and row of cells is copied out of the PDF as it stands")
  void readsBack() throws IOException {
    for (Report report : List.of(SampleReports.golden(), SampleReports.hard())) {
      String text = text(pdf(report, SampleReports.DRAFT), SampleReports.DRAFT);

      assertFalse(text.matches("(?s).*" + RADICALS + ".*"));
      Stream.of(
              Stream.of(report.title()),
              SampleReports.headings(report).stream(),
              SampleReports.paragraphs(report).stream(),
              rows(report))
          .flatMap(parts -> parts)
          .map(PdfDocumentTest::asPrinted)
          .forEach(part -> assertTrue(text.contains(part), () -> "no " + part + " in " + text));
    }
  }

  @Test
  @DisplayName("A4, wide tables on the long side, headings as bookmarks, title, language, tags")
  void isAnOfficialDocument() throws IOException {
    byte[] file = pdf(SampleReports.hard(), SampleReports.PUBLISHED);
    try (PDDocument document = Loader.loadPDF(file)) {
      assertEquals("某区某局2024年度部门决算<b>（第3版）", document.getDocumentInformation().getTitle());
      assertEquals(
          SampleReports.PUBLISHED.statement(), document.getDocumentInformation().getSubject());
      assertNull(document.getDocumentInformation().getCreationDate());
      assertEquals("zh-CN", document.getDocumentCatalog().getLanguage());
      assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
      assertEquals(
          SampleReports.headings(SampleReports.hard()),
          bookmarks(document.getDocumentCatalog().getDocumentOutline().children()));
      List<String> sizes =
          StreamSupport.stream(document.getPages().spliterator(), false)
              .map(page -> page.getMediaBox())
              .map(box -> Math.round(box.getWidth()) + "x" + Math.round(box.getHeight()))
              .distinct()
              .toList();
      assertEquals(List.of("595x842", "842x595"), sizes);
    }
  }

  @Test
  @DisplayName("every font is inside the file; nothing is loaded from anywhere")
  void embedsItsFonts() throws IOException {
    String page =
        "<html lang=\"zh-CN\"><head><title>t</title><style>p { font-family: 'Noto Serif SC'; }"
            + " @import url('http://elsewhere/a.css');</style></head><body><p>甲"
            + "<img src=\"file:///etc/hostname\" alt=\"图\"/>"
            + "<img src=\"http://elsewhere/a.png\" alt=\"图\"/></p></body></html>";
    for (byte[] file :
        List.of(PdfDocument.of(page), pdf(SampleReports.golden(), SampleReports.DRAFT))) {
      try (PDDocument document = Loader.loadPDF(file)) {
        for (PDPage one : document.getPages()) {
          for (var name : one.getResources().getFontNames()) {
            PDFont font = one.getResources().getFont(name);
            assertTrue(font.isEmbedded(), font::getName);
          }
          assertFalse(one.getResources().getXObjectNames().iterator().hasNext());
        }
      }
    }
  }

  @Test
  @DisplayName("the edition and the number stand on each page but the cover, which has no number")
  void numbersItsPages() throws IOException {
    for (Edition edition : List.of(SampleReports.DRAFT, SampleReports.PUBLISHED)) {
      try (PDDocument document = Loader.loadPDF(pdf(SampleReports.hard(), edition))) {
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
          String text = withoutSpace(page(document, page));
          assertTrue(text.contains(withoutSpace(edition.statement())), text);
          assertEquals(page > 1, text.contains("—" + page + "—"), text);
        }
      }
    }
  }

  @Test
  @DisplayName("the same report is the same file, byte for byte; another edition is another")
  void isStable() {
    byte[] first = pdf(SampleReports.golden(), SampleReports.DRAFT);

    assertArrayEquals(first, pdf(SampleReports.golden(), SampleReports.DRAFT));
    assertFalse(Arrays.equals(first, pdf(SampleReports.golden(), SampleReports.PUBLISHED)));
  }

  private static Stream<String> rows(Report report) {
    return SampleReports.tables(report).stream()
        .flatMap(
            table ->
                Stream.of(
                        Stream.of(table.caption()),
                        table.above().stream(),
                        table.rows().stream().flatMap(PdfDocumentTest::inOneLine),
                        table.notes().stream())
                    .flatMap(parts -> parts));
  }

  /** Cells beside each other, unless one reaches down or all are headings in several lines. */
  private static Stream<String> inOneLine(Table.Row row) {
    Stream<String> cells = row.cells().stream().map(Table.Cell::text);
    boolean beside =
        row.cells().stream().allMatch(cell -> cell.rows() == 1)
            && !row.cells().stream().allMatch(Table.Cell::heading);
    return beside ? Stream.of(cells.collect(Collectors.joining())) : cells;
  }

  /** What the fonts do not have is printed as 〓. */
  private static String asPrinted(String text) {
    return withoutSpace(PrintableText.of(text).replaceAll("[⻔㐀\uFFFD]|𠮷", "〓"));
  }

  private static List<String> bookmarks(Iterable<PDOutlineItem> items) {
    List<String> names = new ArrayList<>();
    for (PDOutlineItem item : items) {
      names.add(item.getTitle());
      names.addAll(bookmarks(item.children()));
    }
    return names;
  }

  private static byte[] pdf(Report report, Edition edition) {
    return PdfDocument.of(ReportPage.document(report, edition));
  }

  /** The text of all pages, without what stands at their edges and without space. */
  private static String text(byte[] file, Edition edition) throws IOException {
    StringBuilder text = new StringBuilder();
    try (PDDocument document = Loader.loadPDF(file)) {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        text.append(
            withoutSpace(page(document, page))
                .replace(withoutSpace(edition.statement()), "")
                .replace("—" + page + "—", ""));
      }
    }
    return text.toString();
  }

  private static String page(PDDocument document, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(document);
  }

  private static String withoutSpace(String text) {
    return text.replaceAll("\\s|\u3000", "");
  }
}

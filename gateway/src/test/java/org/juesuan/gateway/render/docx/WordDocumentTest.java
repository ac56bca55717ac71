package org.juesuan.gateway.render.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.juesuan.gateway.render.PrintableText;
import org.juesuan.gateway.render.SampleReports;
import org.juesuan.gateway.render.TableLayout;
import org.juesuan.gateway.render.TableLayout.Placed;
import org.juesuan.gateway.report.Edition;
import org.juesuan.gateway.report.Report;
import org.juesuan.gateway.report.Table;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

class WordDocumentTest {

  static List<Report> reports() {
    return List.of(SampleReports.golden(), SampleReports.hard());
  }

  @ParameterizedTest
  @MethodSource("reports")
  @DisplayName("every heading, sentence and cell is read back from the Word file as it stands")
  void readsBack(Report report) throws IOException {
    try (XWPFDocument document = open(report, SampleReports.DRAFT)) {
      assertEquals(SampleReports.headings(report), styled(document, "Heading"));
      List<String> texts = document.getParagraphs().stream().map(WordDocumentTest::text).toList();
      SampleReports.paragraphs(report)
          .forEach(
              sentence ->
                  assertTrue(texts.contains(PrintableText.of(sentence)), () -> "no " + sentence));
      List<Table> tables = SampleReports.tables(report);
      assertEquals(tables.size(), document.getTables().size());
      for (int index = 0; index < tables.size(); index++) {
        assertSame(TableLayout.of(tables.get(index)), document.getTables().get(index));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("reports")
  @DisplayName("the headings have outline levels and the table of contents names all of them")
  void hasContents(Report report) throws IOException {
    try (XWPFDocument document = open(report, SampleReports.DRAFT)) {
      for (int level = 1; level <= 3; level++) {
        assertEquals(
            level - 1,
            document
                .getStyles()
                .getStyle("Heading" + level)
                .getCTStyle()
                .getPPr()
                .getOutlineLvl()
                .getVal()
                .intValue());
      }
      assertEquals(SampleReports.headings(report), styled(document, "TOC"));
      assertTrue(document.getDocument().xmlText().contains("TOC \\o"), "a field Word can update");
    }
  }

  @Test
  @DisplayName("a wide table lies on pages turned to their long side, its headings on each of them")
  void turnsThePaper() throws IOException {
    try (XWPFDocument document = open(SampleReports.hard(), SampleReports.DRAFT)) {
      List<CTSectPr> pages =
          document.getParagraphs().stream()
              .map(paragraph -> paragraph.getCTP().getPPr())
              .filter(properties -> properties != null && properties.isSetSectPr())
              .map(properties -> properties.getSectPr())
              .toList();
      assertEquals(
          List.of(STPageOrientation.PORTRAIT, STPageOrientation.LANDSCAPE),
          pages.stream().map(page -> page.getPgSz().getOrient()).toList());
      List<XWPFTableRow> rows = document.getTables().get(1).getRows();
      assertTrue(rows.get(0).isRepeatHeader() && rows.get(1).isRepeatHeader());
      assertFalse(rows.get(2).isRepeatHeader());
    }
  }

  @Test
  @DisplayName(
      "a draft says who asked for it, a published one its revision and digest, on each page")
  void saysItsEdition() throws IOException {
    for (Edition edition : List.of(SampleReports.DRAFT, SampleReports.PUBLISHED)) {
      try (XWPFDocument document = open(SampleReports.golden(), edition)) {
        assertEquals(edition.statement(), document.getHeaderList().get(0).getText().strip());
        assertEquals(List.of(edition.statement()), styled(document, "Edition"));
        assertEquals(
            edition.statement(), document.getProperties().getCoreProperties().getDescription());
      }
    }
  }

  @Test
  @DisplayName("a section nobody could tell says so in its place (INV-11)")
  void saysWhatIsMissing() throws IOException {
    try (XWPFDocument document = open(SampleReports.hard(), SampleReports.DRAFT)) {
      assertEquals(
          List.of(
              "本报告尚不完整：标明“暂缺”的部分没有内容，不能公开发布。", "绩效评价服务：提供本部分内容的服务目前无法连接。", "暂缺：提供本部分内容的服务目前无法连接。"),
          styled(document, "Notice"));
    }
  }

  @Test
  @DisplayName("the same report is the same file, byte for byte; another edition is another")
  void isStable() {
    Report report = SampleReports.golden();
    byte[] first = WordDocument.of(report, SampleReports.DRAFT);

    assertArrayEquals(first, WordDocument.of(SampleReports.golden(), SampleReports.DRAFT));
    assertFalse(Arrays.equals(first, WordDocument.of(report, SampleReports.PUBLISHED)));
  }

  private static void assertSame(TableLayout layout, XWPFTable table) {
    assertEquals(layout.grid().size(), table.getRows().size());
    for (int row = 0; row < layout.grid().size(); row++) {
      int at = row;
      List<XWPFTableCell> cells = table.getRow(row).getTableCells();
      List<Placed> placed =
          IntStream.range(0, layout.columns())
              .filter(column -> layout.grid().get(at).get(column).column() == column)
              .mapToObj(column -> layout.grid().get(at).get(column))
              .toList();
      assertEquals(placed.size(), cells.size());
      for (int index = 0; index < cells.size(); index++) {
        assertSame(placed.get(index), row, cells.get(index));
      }
    }
  }

  private static void assertSame(Placed placed, int row, XWPFTableCell cell) {
    CTTcPr properties = Objects.requireNonNull(cell.getCTTc().getTcPr());
    boolean begins = placed.row() == row;
    assertEquals(begins ? PrintableText.of(placed.cell().text()) : "", cell.getText());
    assertEquals(
        placed.columns(),
        properties.isSetGridSpan() ? properties.getGridSpan().getVal().intValue() : 1);
    assertEquals(placed.rows() > 1, properties.isSetVMerge());
    if (placed.rows() > 1) {
      assertEquals(begins ? STMerge.RESTART : STMerge.CONTINUE, properties.getVMerge().getVal());
    }
  }

  private static List<String> styled(XWPFDocument document, String style) {
    return document.getParagraphs().stream()
        .filter(paragraph -> String.valueOf(paragraph.getStyle()).startsWith(style))
        .map(WordDocumentTest::text)
        .map(text -> text.replace("\t", ""))
        .toList();
  }

  private static String text(XWPFParagraph paragraph) {
    return paragraph.getText();
  }

  private static XWPFDocument open(Report report, Edition edition) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(WordDocument.of(report, edition)));
  }
}

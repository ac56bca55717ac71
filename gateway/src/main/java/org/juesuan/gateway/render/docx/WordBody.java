package org.juesuan.gateway.render.docx;

import org.juesuan.gateway.render.TableLayout;
import org.juesuan.gateway.render.Titles;
import org.juesuan.gateway.report.Edition;
import org.juesuan.gateway.report.Paragraph;
import org.juesuan.gateway.report.Part;
import org.juesuan.gateway.report.Reason;
import org.juesuan.gateway.report.Report;
import org.juesuan.gateway.report.Section;
import org.juesuan.gateway.report.Table;

/**
 * The main part of the Word document: cover, table of contents, the parts with their headings, and
 * the tables, wide ones on pages that lie on their long side.
 */
final class WordBody {

  private static final int DEEPEST_HEADING = 4;

  private final WordXml xml = WordXml.ofText("w:document");
  private final Report report;
  private final Edition edition;
  private final Contents contents;
  private int headings;

  /** How the pages written now lie. */
  private boolean wide;

  private WordBody(Report report, Edition edition) {
    this.report = report;
    this.edition = edition;
    this.contents = Contents.of(report);
  }

  static String of(Report report, Edition edition) {
    WordBody body = new WordBody(report, edition);
    body.xml.begin("w:body");
    body.cover();
    body.tableOfContents();
    report.parts().forEach(body::part);
    body.page(body.wide);
    body.xml.end();
    return body.xml.finish();
  }

  private void cover() {
    line("Title", String.join("\n", Titles.onCover(report, edition)));
    line("Edition", edition.statement());
    Titles.warnings(report).forEach(warning -> line("Notice", warning));
  }

  /** The entries stand there at once; Word puts in the pages when it opens the document. */
  private void tableOfContents() {
    line("ContentsTitle", "目录");
    boolean first = true;
    for (Contents.Entry entry : contents.entries()) {
      xml.paragraph("TOC" + entry.level());
      if (first) {
        xml.beginField(" TOC \\o \"1-3\" \\h \\z \\u ", true);
        first = false;
      }
      xml.begin("w:hyperlink", "w:anchor", entry.anchor(), "w:history", "1").run(entry.heading());
      xml.begin("w:r").empty("w:tab").end();
      xml.field(" PAGEREF " + entry.anchor() + " \\h ", "");
      xml.end().end();
    }
    xml.begin("w:p");
    if (!first) {
      xml.endField();
    }
    xml.end();
  }

  private void part(Part part) {
    turn(TableLayout.opensWide(part));
    heading(1, part.heading());
    part.sections().forEach(section -> section(section, 2));
  }

  private void section(Section section, int level) {
    turn(TableLayout.opensWide(section));
    heading(Math.min(level, DEEPEST_HEADING), section.heading());
    Reason reason = section.reason();
    if (reason != null) {
      line("Notice", Titles.missing(reason));
    }
    section.paragraphs().forEach(this::paragraph);
    section.tables().forEach(this::table);
    section.subsections().forEach(below -> section(below, level + 1));
  }

  private void heading(int level, String text) {
    String id = Integer.toString(headings);
    xml.paragraph("Heading" + level)
        .empty("w:bookmarkStart", "w:id", id, "w:name", Contents.anchor(headings))
        .run(text)
        .empty("w:bookmarkEnd", "w:id", id)
        .end();
    headings++;
  }

  private void paragraph(Paragraph paragraph) {
    turn(false);
    xml.begin("w:p");
    paragraph.spans().forEach(span -> xml.run(span.text()));
    xml.end();
  }

  private void table(Table table) {
    TableLayout layout = TableLayout.of(table);
    turn(layout.wide());
    line("TableCaption", table.caption());
    above(table);
    if (layout.columns() > 0) {
      new WordTable(xml, layout, Page.of(wide)).write();
    }
    // Two tables that touch would be one.
    line("TableText", "");
    table.notes().forEach(note -> line("TableNote", note));
  }

  /** What the form prints above the table: the first to the left, the last to the right. */
  private void above(Table table) {
    if (table.above().isEmpty()) {
      return;
    }
    String middle = Integer.toString(Page.of(wide).textWidth() / 2);
    String end = Integer.toString(Page.of(wide).textWidth());
    xml.begin("w:p").begin("w:pPr").empty("w:pStyle", "w:val", "TableAbove").begin("w:tabs");
    xml.empty("w:tab", "w:val", "center", "w:pos", middle);
    xml.empty("w:tab", "w:val", "right", "w:pos", end).end().end();
    for (int index = 0; index < table.above().size(); index++) {
      boolean last = index == table.above().size() - 1;
      // Of two, the second stands where the third would.
      int tabs = index == 0 ? 0 : last && index == 1 ? 2 : 1;
      for (int tab = 0; tab < tabs; tab++) {
        xml.begin("w:r").empty("w:tab").end();
      }
      xml.run(table.above().get(index));
    }
    xml.end();
  }

  private void line(String style, String text) {
    xml.paragraph(style).run(text).end();
  }

  /** Turns the paper: what was written until here ends with a page of its own. */
  private void turn(boolean toWide) {
    if (wide == toWide) {
      return;
    }
    xml.begin("w:p").begin("w:pPr").empty("w:pStyle", "w:val", "TableText");
    page(wide);
    xml.end().end();
    wide = toWide;
  }

  private void page(boolean ofWide) {
    Page page = Page.of(ofWide);
    xml.begin("w:sectPr")
        .empty("w:headerReference", "w:type", "default", "r:id", "rIdHeader")
        .empty("w:footerReference", "w:type", "default", "r:id", "rIdFooter");
    page.write(xml);
    xml.end();
  }
}

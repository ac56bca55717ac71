package org.juesuan.gateway.render.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.juesuan.gateway.render.PrintableText;
import org.juesuan.gateway.render.SampleReports;
import org.juesuan.gateway.render.TableLayout;
import org.juesuan.gateway.report.Report;
import org.juesuan.gateway.report.Table;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownDocumentTest {

  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();

  static List<Report> reports() {
    return List.of(SampleReports.golden(), SampleReports.hard());
  }

  @ParameterizedTest
  @MethodSource("reports")
  @DisplayName("a Markdown parser reads every heading, sentence and cell as it stands")
  void readsBack(Report report) {
    Read read = read(MarkdownDocument.of(report, SampleReports.DRAFT));

    assertEquals(report.title(), read.headings.get(0));
    assertEquals(SampleReports.headings(report), read.headings.subList(1, read.headings.size()));
    SampleReports.paragraphs(report)
        .forEach(
            sentence ->
                assertTrue(
                    read.paragraphs.contains(PrintableText.of(sentence)), () -> "no " + sentence));
    List<Table> tables = SampleReports.tables(report);
    assertEquals(tables.size(), read.tables.size());
    for (int index = 0; index < tables.size(); index++) {
      assertEquals(body(TableLayout.of(tables.get(index))), read.tables.get(index));
    }
    assertEquals(SampleReports.DRAFT.statement(), read.quotes.get(0));
  }

  @Test
  @DisplayName("no text becomes a link, a tag or a list")
  void hasNoMarksOfItsText() {
    Read read = read(MarkdownDocument.of(SampleReports.hard(), SampleReports.PUBLISHED));

    assertFalse(read.strange, "html other than line breaks in cells, or a link");
    assertEquals(SampleReports.PUBLISHED.statement(), read.quotes.get(0));
  }

  /** The rows below the headings; what reaches over several places stands in the first. */
  private static List<List<String>> body(TableLayout layout) {
    return IntStream.range(layout.headerRows(), layout.grid().size())
        .mapToObj(
            row ->
                IntStream.range(0, layout.columns())
                    .mapToObj(
                        column -> {
                          TableLayout.Placed placed = layout.grid().get(row).get(column);
                          return placed.beginsAt(row, column)
                              ? PrintableText.of(placed.cell().text())
                              : "";
                        })
                    .toList())
        .toList();
  }

  private static Read read(String markdown) {
    Read read = new Read();
    PARSER.parse(markdown).accept(read);
    return read;
  }

  /** What a parser makes of the text. */
  private static final class Read extends AbstractVisitor {
    private final List<String> headings = new ArrayList<>();
    private final List<String> paragraphs = new ArrayList<>();
    private final List<String> quotes = new ArrayList<>();
    private final List<List<List<String>>> tables = new ArrayList<>();
    private boolean strange;

    @Override
    public void visit(Heading heading) {
      headings.add(text(heading));
    }

    @Override
    public void visit(Paragraph paragraph) {
      paragraphs.add(text(paragraph));
      visitChildren(paragraph);
    }

    @Override
    public void visit(BlockQuote quote) {
      quotes.add(text(quote));
    }

    @Override
    public void visit(Link link) {
      strange = true;
    }

    @Override
    public void visit(HtmlBlock block) {
      strange = true;
    }

    @Override
    public void visit(CustomBlock block) {
      if (block instanceof TableBlock) {
        tables.add(new ArrayList<>());
        // The first row is the headings'; every table here has one.
        rows(block.getLastChild());
      }
    }

    private void rows(Node body) {
      for (Node row = body.getFirstChild(); row != null; row = row.getNext()) {
        if (row instanceof TableRow) {
          List<String> cells = new ArrayList<>();
          for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells.add(text((TableCell) cell));
          }
          tables.get(tables.size() - 1).add(cells);
        }
      }
    }

    private String text(Node node) {
      if (node instanceof Text words) {
        return words.getLiteral();
      }
      if (node instanceof HardLineBreak) {
        return "\n";
      }
      if (node instanceof HtmlInline html) {
        strange |= !html.getLiteral().equals("<br>");
        return "\n";
      }
      List<String> parts = new ArrayList<>();
      for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
        parts.add(text(child));
      }
      return parts.stream().collect(Collectors.joining());
    }

    @Override
    public void visit(CustomNode node) {
      visitChildren(node);
    }
  }
}

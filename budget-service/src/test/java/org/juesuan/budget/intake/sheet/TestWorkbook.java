package org.juesuan.budget.intake.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook written part by part, for what no library would write: results of formulas, as a
 * spreadsheet program keeps them, and what an attacker might send.
 */
final class TestWorkbook {

  private static final String SPREADSHEET =
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String TYPES =
      """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
      <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
      <Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>
      </Types>
      """;
  private static final String RELATIONSHIPS =
      """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      <Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/>
      </Relationships>
      """;

  private String prolog = "";
  private String workbookProperties = "";
  private String sharedStrings = "";
  private final StringBuilder rows = new StringBuilder();

  /** Puts something in front of the sheet's document, such as a DTD. */
  TestWorkbook prolog(String text) {
    prolog = text;
    return this;
  }

  TestWorkbook datesFrom1904() {
    workbookProperties = "<workbookPr date1904=\"1\"/>";
    return this;
  }

  TestWorkbook sharedStrings(String items) {
    sharedStrings = items;
    return this;
  }

  /** A row of texts; null leaves a cell out. */
  TestWorkbook texts(int number, String... texts) {
    StringBuilder cells = new StringBuilder();
    for (int i = 0; i < texts.length; i++) {
      cells.append(
          "<c r=\"%s%d\" t=\"inlineStr\"><is><t>%s</t></is></c>"
              .formatted(Headers.letters(i), number, texts[i]));
    }
    return row(number, cells.toString());
  }

  /** A row of cells as they stand in the file. */
  TestWorkbook row(int number, String cells) {
    rows.append("<row r=\"%d\">%s</row>".formatted(number, cells));
    return this;
  }

  Path write(Path file) throws IOException {
    try (OutputStream to = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(to)) {
      part(zip, "[Content_Types].xml", TYPES);
      part(zip, "xl/_rels/workbook.xml.rels", RELATIONSHIPS);
      part(
          zip,
          "xl/workbook.xml",
          ("<workbook xmlns=\"%s\""
                  + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">%s<sheets><sheet"
                  + " name=\"Sheet1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>")
              .formatted(SPREADSHEET, workbookProperties));
      part(
          zip,
          "xl/sharedStrings.xml",
          "<sst xmlns=\"%s\">%s</sst>".formatted(SPREADSHEET, sharedStrings));
      part(
          zip,
          "xl/worksheets/sheet1.xml",
          prolog
              + "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData></worksheet>"
                  .formatted(SPREADSHEET, rows));
    }
    return file;
  }

  private static void part(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}

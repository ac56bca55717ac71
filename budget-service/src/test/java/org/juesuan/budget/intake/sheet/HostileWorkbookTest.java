package org.juesuan.budget.intake.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.juesuan.platform.web.problem.ProblemException;
import org.juesuan.platform.workbook.fixture.TestWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A workbook that would cost memory or read files")
class HostileWorkbookTest {

  private static final String[] HEADER = {"业务类型", "金额（元）"};

  @TempDir Path directory;

  @Test
  @DisplayName("is refused when it unpacks to more than a batch can be")
  void bomb() throws IOException {
    Path file = directory.resolve("bomb.xlsx");
    byte[] zeros = new byte[1 << 20];
    try (OutputStream to = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(to)) {
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      for (int megabyte = 0; megabyte < 200; megabyte++) {
        zip.write(zeros);
      }
      zip.closeEntry();
    }
    assertUnreadable(file);
  }

  @Test
  @DisplayName("is refused when a cell lies in a column no sheet has")
  void column() throws IOException {
    assertUnreadable(new TestWorkbook().texts(1, HEADER).row(2, "<c r=\"ZZZZZZ2\"><v>1</v></c>"));
    assertUnreadable(new TestWorkbook().texts(1, HEADER).row(2, "<c r=\"XFE2\"><v>1</v></c>"));
  }

  @Test
  @DisplayName("is refused when a cell names a shared text that is not there")
  void sharedText() throws IOException {
    assertUnreadable(
        new TestWorkbook()
            .sharedStrings("<si><t>支付</t></si>")
            .texts(1, HEADER)
            .row(2, "<c r=\"A2\" t=\"s\"><v>2000000000</v></c>"));
  }

  @Test
  @DisplayName("is refused when its shared texts are more than a batch can hold")
  void sharedTexts() throws IOException {
    assertUnreadable(
        new TestWorkbook()
            .sharedStrings("<si/>".repeat(600_000))
            .texts(1, HEADER)
            .row(2, "<c r=\"A2\" t=\"s\"><v>1</v></c>"));
  }

  @Test
  @DisplayName("is refused when it brings entities of its own")
  void entity() throws IOException {
    assertUnreadable(
        new TestWorkbook()
            .prolog("<!DOCTYPE worksheet [<!ENTITY secret SYSTEM \"file:///etc/passwd\">]>")
            .texts(1, HEADER)
            .texts(2, "&secret;", "1.00"));
  }

  @Test
  @DisplayName("or that is no workbook of today is refused, too")
  void otherFiles() throws IOException {
    Path text = Files.writeString(directory.resolve("text.xlsx"), "业务类型,金额（元）");
    assertUnreadable(text);
    Path old = directory.resolve("old.xlsx");
    Files.write(old, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0});
    assertUnreadable(old);
    assertUnreadable(Files.write(directory.resolve("empty.xlsx"), new byte[0]));
  }

  private void assertUnreadable(TestWorkbook workbook) throws IOException {
    assertUnreadable(workbook.write(directory.resolve("hostile.xlsx")));
  }

  private static void assertUnreadable(Path file) {
    ProblemException refused = assertThrows(ProblemException.class, () -> Reading.workbook(file));
    assertEquals("file-unreadable", refused.problem().code());
  }
}

package org.juesuan.budget.classification.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.juesuan.budget.classification.CodeEntry;
import org.juesuan.budget.classification.CodeListDraft;
import org.juesuan.budget.classification.CodeListKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A code list as a CSV file")
class CodeListFileTest {

  private static final List<CodeEntry> LIST =
      List.of(
          new CodeEntry("302", "商品和服务支出", null),
          new CodeEntry("30212", "因公出国（境）费用", null),
          new CodeEntry("30213", "维修, \"护\"费", "30214"));

  @Test
  @DisplayName("what is written is read again, and shows what follows from the codes")
  void roundTrip() {
    String file = CodeListFile.write(CodeListKind.ECONOMIC, LIST);
    assertEquals(
        """
        \uFEFFcode,name,successor,group,threePublic
        302,商品和服务支出,,OPERATING,
        30212,因公出国（境）费用,,OPERATING,OVERSEAS_TRAVEL
        30213,"维修, ""护""费",30214,OPERATING,
        """
            .replace("\n", "\r\n"),
        file);
    CodeListDraft draft = read(CodeListKind.ECONOMIC, file);
    assertEquals(List.of(), draft.faults(Set.of()));
    assertEquals(LIST, List.copyOf(draft.entries().values()));
  }

  @DisplayName("files as spreadsheets save them are read")
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      quoteCharacter = '`',
      delimiter = ';',
      value = {
        "columns in another order; name,code|社会保障和就业支出,208",
        "Chinese titles; 科目编码,科目名称|208,社会保障和就业支出",
        "blank trailing rows and columns; code,name,,|208,社会保障和就业支出,,|,,,||",
        "blanks around a cell; code,name| 208 ,　社会保障和就业支出 ",
        "quoted cells; 'code','name'|'208','社会保障和就业支出'"
      })
  void spreadsheets(String what, String lines) {
    CodeListDraft draft = read(CodeListKind.FUNCTIONAL, text(lines));
    assertEquals(List.of(), draft.faults(Set.of()), what);
    assertEquals(
        List.of(new CodeEntry("208", "社会保障和就业支出", null)), List.copyOf(draft.entries().values()));
  }

  @DisplayName("what is no code list is refused with its place")
  @ParameterizedTest(name = "{0} is at fault at {1}")
  @CsvSource(
      quoteCharacter = '`',
      delimiter = ';',
      value = {
        "``; 1 code",
        "code; 1 name",
        "208,社会保障和就业支出; 1 1",
        "code,name,remark|208,某,; 1 3",
        "code,name,group|208,某,; 1 3",
        "code,name,code|208,某,; 1 3",
        "code,name|208,某,more; 2 3",
        "code,name|208,某||20801,'某; 4 1"
      })
  void noCodeList(String lines, String place) {
    CodeListDraft draft = read(CodeListKind.FUNCTIONAL, text(lines));
    assertEquals(
        place, draft.faults(Set.of()).get(0).row() + " " + draft.faults(Set.of()).get(0).column());
  }

  @Test
  @DisplayName("a row is counted as a spreadsheet counts it")
  void rowNumbers() {
    CodeListDraft draft =
        read(
            CodeListKind.FUNCTIONAL,
            text("code,name|208,'a~b'||20801,|20802,某").replace('~', '\n'));
    assertEquals(
        List.of("2 name", "4 name"),
        draft.faults(Set.of()).stream().map(fault -> fault.row() + " " + fault.column()).toList());
  }

  @Test
  @DisplayName("GB18030 is read where it is said so, and never taken for UTF-8")
  void charsets() {
    Charset chinese = Charset.forName("GB18030");
    byte[] file = "科目编码,科目名称\n208,社会保障和就业支出\n".getBytes(chinese);
    assertEquals(
        List.of(), CodeListFile.read(CodeListKind.FUNCTIONAL, file, chinese).faults(Set.of()));
    assertTrue(
        CodeListFile.read(CodeListKind.FUNCTIONAL, file, StandardCharsets.UTF_8)
            .faults(Set.of())
            .get(0)
            .reason()
            .contains("UTF-8"));
  }

  @Test
  @DisplayName("a list has at most 5000 codes")
  void size() {
    String rows =
        IntStream.rangeClosed(0, CodeListFile.MOST_CODES)
            .mapToObj(row -> "2080101,某\n")
            .collect(Collectors.joining());
    CodeListDraft draft = read(CodeListKind.FUNCTIONAL, "code,name\n" + rows);
    assertEquals(1, draft.faults(Set.of()).size());
    assertEquals(CodeListFile.MOST_CODES + 2, draft.faults(Set.of()).get(0).row());
  }

  private static CodeListDraft read(CodeListKind kind, String file) {
    return CodeListFile.read(kind, file.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  private static String text(String lines) {
    return lines.replace('|', '\n').replace('\'', '"');
  }
}

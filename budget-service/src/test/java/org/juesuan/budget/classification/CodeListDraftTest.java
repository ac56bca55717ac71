package org.juesuan.budget.classification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A code list on its way in")
class CodeListDraftTest {

  @DisplayName("each fault is named by its row and column, and the rest of the file is still read")
  @ParameterizedTest(name = "{0} {1}: {2} {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "FUNCTIONAL | 2080,某,,,        | 4 code        | must be a functional code: 3, 5 or 7"
            + " digits",
        "FUNCTIONAL | ２０８,某,,,        | 4 code        | must be a functional code: 3, 5 or 7"
            + " digits",
        "FUNCTIONAL | 20801,某,,,       | 4 code        | stands in row 3 already",
        "FUNCTIONAL | 2100101,某,,,     | 4 code        | stands below a code that the file lacks",
        "FUNCTIONAL | 2080101,,,,      | 4 name        | must not be empty",
        "FUNCTIONAL | 2080101,=1+1,,,  | 4 name        | must not begin like a formula of a"
            + " spreadsheet",
        "FUNCTIONAL | 2080101,某,20802,, | 4 successor   | must be a code of the same level as the"
            + " row's own",
        "FUNCTIONAL | 2080101,某,x,,    | 4 successor   | must be a code of the same level as the"
            + " row's own",
        "ECONOMIC   | 2080101,某,,,     | 4 code        | must be an economic code: 3 or 5 digits",
        "ECONOMIC   | 302,某,,PERSONNEL, | 4 group       | must be OPERATING or empty",
        "ECONOMIC   | 309,某,,OPERATING, | 4 group       | must be empty",
        "ECONOMIC   | 302,某,,,OVERSEAS_TRAVEL | 4 threePublic | must be empty"
      })
  void faults(CodeListKind kind, String row, String place, String reason) {
    List<CodeListDraft.Row> rows = new ArrayList<>();
    rows.add(row(kind, 2, "208,社会保障和就业支出,,,"));
    rows.add(row(kind, 3, "20801,人力资源和社会保障管理事务,,,"));
    rows.add(row(kind, 4, row));
    rows.add(row(kind, 5, "999,,,,"));
    assertEquals(
        List.of(place + " " + reason, "5 name must not be empty"),
        new CodeListDraft(kind, rows, List.of())
            .faults(Set.of()).stream()
                .map(fault -> fault.row() + " " + fault.column() + " " + fault.reason())
                .toList());
  }

  @Test
  @DisplayName("a name has at most 200 characters, in one line")
  void names() {
    assertEquals(List.of(), faultsOfName("某".repeat(200)));
    assertEquals(List.of("must have at most 200 characters"), faultsOfName("某".repeat(201)));
    assertEquals(List.of("must stand in one line"), faultsOfName("某\n项"));
    assertEquals(List.of("must stand in one line"), faultsOfName("某\u0000项"));
  }

  @Test
  @DisplayName("an empty file would remove every code and is refused")
  void empty() {
    assertEquals(
        1, new CodeListDraft(CodeListKind.ECONOMIC, List.of(), List.of()).faults(Set.of()).size());
  }

  @Test
  @DisplayName("a successor must stand in next year's list")
  void successors() {
    CodeListDraft draft =
        new CodeListDraft(
            CodeListKind.FUNCTIONAL,
            List.of(
                row(CodeListKind.FUNCTIONAL, 2, "208,社会保障和就业支出,208,,"),
                row(CodeListKind.FUNCTIONAL, 3, "210,卫生健康支出,211,,")),
            List.of());
    assertEquals(List.of(), draft.faults(Set.of()), "while there is none, any will do");
    assertEquals(
        List.of(new RowFault(3, "successor", "must be a code of next year's list")),
        draft.faults(Set.of("208", "210")));
  }

  @Test
  @DisplayName("what is added, changed and removed is told apart; a name alone is a change")
  void changes() {
    CodeListChanges changes =
        CodeListChanges.between(
            byCode(entry("208", "社会保障和就业支出"), entry("210", "医疗卫生与计划生育支出"), entry("218", "某")),
            byCode(entry("208", "社会保障和就业支出"), entry("210", "卫生健康支出"), entry("224", "灾害防治及应急管理支出")));
    assertEquals(List.of(entry("224", "灾害防治及应急管理支出")), changes.added());
    assertEquals(
        List.of(new CodeListChanges.Change(entry("210", "医疗卫生与计划生育支出"), entry("210", "卫生健康支出"))),
        changes.changed());
    assertEquals(List.of(entry("218", "某")), changes.removed());
    assertEquals(
        true,
        CodeListChanges.between(byCode(entry("208", "某")), byCode(entry("208", "某"))).isEmpty());
  }

  private static List<String> faultsOfName(String name) {
    CodeListDraft.Row row =
        new CodeListDraft.Row(2, Map.of(CodeColumn.CODE, "208", CodeColumn.NAME, name));
    return new CodeListDraft(CodeListKind.FUNCTIONAL, List.of(row), List.of())
        .faults(Set.of()).stream().map(RowFault::reason).toList();
  }

  private static CodeListDraft.Row row(CodeListKind kind, int number, String line) {
    // An economic list has no 208; its rows stand in for any valid ones.
    String text = kind == CodeListKind.ECONOMIC ? line.replaceFirst("^208(01)?,", "301$1,") : line;
    String[] cells = text.split(",", -1);
    Map<CodeColumn, String> named = new EnumMap<>(CodeColumn.class);
    for (int position = 0; position < cells.length; position++) {
      named.put(CodeColumn.of(CodeListKind.ECONOMIC).get(position), cells[position]);
    }
    return new CodeListDraft.Row(number, named);
  }

  private static CodeEntry entry(String code, String name) {
    return new CodeEntry(code, name, null);
  }

  private static SortedMap<String, CodeEntry> byCode(CodeEntry... entries) {
    SortedMap<String, CodeEntry> byCode = new TreeMap<>();
    for (CodeEntry entry : entries) {
      byCode.put(entry.code(), entry);
    }
    return byCode;
  }
}

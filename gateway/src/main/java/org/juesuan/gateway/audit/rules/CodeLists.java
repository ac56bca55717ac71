package org.juesuan.gateway.audit.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.juesuan.gateway.audit.Check;
import org.juesuan.gateway.audit.Finding;
import org.juesuan.gateway.audit.Rule;
import org.juesuan.gateway.audit.Severity;
import org.juesuan.gateway.audit.document.Codes;
import org.juesuan.gateway.audit.document.Document;
import org.juesuan.gateway.audit.document.Published;

/**
 * Codes, names and levels of the classifications (D-12). The lists are issued anew every year, and
 * those of 2020 are at hand: a document of another year is held to the form of its codes alone.
 */
final class CodeLists implements Check<Document> {

  private static final String LIST = "2020年政府收支分类科目";
  private static final String YEAR_OF_THE_LIST = "2020";

  private static final Rule LEVEL =
      new Rule("F06", Severity.ERROR, "科目的级次与编码位数一致（类3位、款5位、项7位）", "政府收支分类科目");
  private static final Rule WRONG_LEVEL = new Rule("F07", Severity.ERROR, "科目名称是该级次的名称", LIST);
  private static final Rule NAME = new Rule("F08", Severity.WARNING, "科目名称与编码一致", LIST);
  private static final Rule UNKNOWN = new Rule("F09", Severity.QUERY, "科目编码在当年的科目表中", LIST);

  private static final List<String> FUNCTIONAL =
      List.of("functional", "t1", "t2", "t3", "t4", "t5");
  private static final List<String> ECONOMIC = List.of("economic", "t6", "t10");
  private static final List<String> LEVELS = List.of("", "类", "款", "项");

  private final Map<String, String> functional = read("/audit/functional-2020.csv");
  private final Map<String, String> economic = read("/audit/economic-2020.csv");

  @Override
  public List<Rule> rules() {
    return List.of(LEVEL, WRONG_LEVEL, NAME, UNKNOWN);
  }

  @Override
  public Stream<Finding> findings(Document document) {
    return Stream.concat(
        FUNCTIONAL.stream().flatMap(group -> rows(document, group, functional)),
        ECONOMIC.stream().flatMap(group -> rows(document, group, economic)));
  }

  private static Stream<Finding> rows(Document document, String group, Map<String, String> list) {
    boolean listed = document.words("organisation.fiscalYear").equals(YEAR_OF_THE_LIST);
    return document.below(group).stream()
        .filter(Codes::isCode)
        .flatMap(
            code -> {
              String row = group + "." + code;
              return Stream.concat(
                  level(document, row, code),
                  listed ? name(document, row, code, list) : Stream.empty());
            });
  }

  private static Stream<Finding> level(Document document, String row, String code) {
    String written = document.words(row + ".level");
    int stated = LEVELS.indexOf(written);
    return stated <= 0 || stated == Codes.level(code)
        ? Stream.empty()
        : Stream.of(
            Finding.of(
                LEVEL,
                LEVEL.sentence() + "〔" + code + "〕：文件写“" + written + "”",
                List.of(document.find(row + ".level").orElseThrow().place())));
  }

  private static Stream<Finding> name(
      Document document, String row, String code, Map<String, String> list) {
    String name = plain(document.words(row + ".name"));
    Published place =
        document.find(row + ".name").or(() -> document.find(row + ".code")).orElse(null);
    if (place == null || (name.isEmpty() && !isPrinted(code))) {
      return Stream.empty();
    }
    if (isPrinted(code) && !list.containsKey(code)) {
      return Stream.of(of(UNKNOWN, "〔" + code + "〕", place));
    }
    if (name.isEmpty() || isNameOf(code, name, list)) {
      return Stream.empty();
    }
    return list.entrySet().stream()
        .filter(item -> plain(item.getValue()).equals(name))
        .filter(item -> Codes.level(item.getKey()) != Codes.level(code))
        .findFirst()
        .map(
            item ->
                of(
                    WRONG_LEVEL,
                    "：“%s”是%s的名称（%s），不是%s的名称%s"
                        .formatted(
                            name,
                            LEVELS.get(Codes.level(item.getKey())),
                            item.getKey(),
                            LEVELS.get(Codes.level(code)),
                            official(item.getKey(), code, list)),
                    place))
        .or(
            () ->
                isPrinted(code)
                    ? Optional.of(of(NAME, "〔" + code + "〕：应为“" + list.get(code) + "”", place))
                    : Optional.empty())
        .stream();
  }

  /** The name that belongs there: the item above the one whose name was printed. */
  private static String official(String item, String code, Map<String, String> list) {
    String above = item.length() > code.length() ? item.substring(0, code.length()) : "";
    return list.containsKey(above) ? "（" + above + " " + list.get(above) + "）" : "";
  }

  /** A row without printed code may bear any name of its level. */
  private static boolean isNameOf(String code, String name, Map<String, String> list) {
    return isPrinted(code)
        ? plain(list.getOrDefault(code, "")).equals(name)
        : list.entrySet().stream()
            .anyMatch(
                item ->
                    Codes.level(item.getKey()) == Codes.level(code)
                        && plain(item.getValue()).equals(name));
  }

  private static boolean isPrinted(String code) {
    return code.charAt(0) != 'n';
  }

  private static Finding of(Rule rule, String what, Published place) {
    return Finding.of(rule, rule.sentence() + what, List.of(place.place()));
  }

  /** Without quotation marks, numbering of classes and blanks. */
  private static String plain(String name) {
    return name.replaceAll("[\\s“”\"]|（未细化）|^[一二三四五六七八九十]+、", "")
        .replace('(', '（')
        .replace(')', '）');
  }

  private static Map<String, String> read(String resource) {
    Map<String, String> names = new LinkedHashMap<>();
    try (InputStream stream =
            Objects.requireNonNull(CodeLists.class.getResourceAsStream(resource));
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      reader
          .lines()
          .skip(1)
          .map(line -> line.split(","))
          .forEach(cells -> names.put(cells[0], cells[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }
}

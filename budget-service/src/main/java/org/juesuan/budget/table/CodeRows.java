package org.juesuan.budget.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.juesuan.budget.classification.CodeTree;

/**
 * Records by code, and each code above them: 类 with its 款 and their 项, in the order of the codes.
 *
 * @param <T> a record that has a code
 */
final class CodeRows<T> {

  private final int levels;
  private final Map<String, List<T>> rows = new TreeMap<>();
  private final Set<String> stopped = new HashSet<>();

  private CodeRows(int levels) {
    this.levels = levels;
  }

  /** Records by functional code. */
  static <T> CodeRows<T> functional(List<T> records, Function<T, String> code) {
    return new CodeRows<T>(CodeTree.FUNCTIONAL_LEVELS).with(records, code);
  }

  /** Records by functional class (类) alone. */
  static <T> CodeRows<T> functionalClasses(List<T> records, Function<T, String> code) {
    return new CodeRows<T>(1).with(records, code.andThen(CodeTree::classOf));
  }

  /** Records by department-economic code. */
  static <T> CodeRows<T> economic(List<T> records, Function<T, String> code) {
    return new CodeRows<T>(CodeTree.ECONOMIC_LEVELS).with(records, code);
  }

  private CodeRows<T> with(List<T> records, Function<T, String> code) {
    for (T record : records) {
      stopped.add(code.apply(record));
      for (String at = code.apply(record); at != null; at = CodeTree.parent(at)) {
        rows.computeIfAbsent(at, absent -> new ArrayList<>()).add(record);
      }
    }
    return this;
  }

  /** Makes one row of each code from the records at and below it. */
  <R> List<R> map(Row<T, R> row) {
    return rows.entrySet().stream()
        .map(entry -> row.of(entry.getKey(), entry.getValue(), brokenDown(entry.getKey())))
        .toList();
  }

  /** Whether the rows below add up to this one; false where a coarse record stops here. */
  private boolean brokenDown(String code) {
    return CodeTree.level(code) == levels || !stopped.contains(code);
  }

  /** Makes a row of a code, its records and whether it is broken down. */
  @FunctionalInterface
  interface Row<T, R> {
    R of(String code, List<T> records, boolean brokenDown);
  }
}

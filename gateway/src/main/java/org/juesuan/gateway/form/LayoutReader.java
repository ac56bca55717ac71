package org.juesuan.gateway.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.juesuan.gateway.form.Layout.Block;
import org.juesuan.gateway.form.Layout.Column;
import org.juesuan.gateway.form.Layout.Line;
import org.juesuan.gateway.form.Layout.Side;

/** Reads a layout from its lines, each a word and its values. */
final class LayoutReader {

  private static final String HEADING_SEPARATOR = "/";

  private LayoutReader() {}

  /**
   * The layout that the lines say.
   *
   * @throws IllegalArgumentException if they say none
   */
  static Layout read(List<List<String>> lines) {
    List<Entry> entries = lines.stream().map(Entry::of).toList();
    String table = first(entries, "table").orElseThrow().value(0);
    String kind = first(entries, "layout").orElseThrow().value(0);
    return switch (kind) {
      case "two-sided" -> twoSided(table, entries);
      case "functional" -> new Layout.Functional(table, columns(entries));
      case "economic" ->
          new Layout.Economic(
              table,
              groups("block", entries).stream().map(LayoutReader::block).toList(),
              all(entries, "total")
                  .map(total -> new Line(0, total.value(0), total.value(1), List.of()))
                  .toList());
      case "grid" ->
          new Layout.Grid(
              table,
              first(entries, "label").map(label -> label.value(0)).orElse(null),
              columns(entries),
              all(entries, "row")
                  .map(row -> new Line(0, row.value(0), row.value(1), List.of()))
                  .toList());
      case "services" ->
          new Layout.Services(
              table, all(entries, "label").map(label -> label.value(0)).toList(), columns(entries));
      default -> throw new IllegalArgumentException("there is no layout " + kind);
    };
  }

  private static Layout twoSided(String table, List<Entry> entries) {
    List<List<Entry>> sides = groups("side", entries);
    return new Layout.TwoSided(
        table,
        Integer.parseInt(first(entries, "lines").orElseThrow().value(0)),
        side(sides.get(0)),
        side(sides.get(1)));
  }

  private static Side side(List<Entry> entries) {
    Entry side = entries.get(0);
    String number = side.value(2);
    return new Side(
        side.value(0),
        side.value(1),
        number.isEmpty() ? null : Integer.valueOf(number),
        columns(entries),
        all(entries, "row")
            .map(
                row ->
                    new Line(
                        Integer.parseInt(row.value(0)), row.value(1), row.value(2), row.from(3)))
            .toList());
  }

  private static Block block(List<Entry> entries) {
    return new Block(
        entries.get(0).value(0),
        all(entries, "row")
            .map(row -> new Line(0, row.value(1), row.value(0), List.of()))
            .toList());
  }

  private static List<Column> columns(List<Entry> entries) {
    return all(entries, "column")
        .map(
            column ->
                new Column(
                    List.of(column.value(0).split(HEADING_SEPARATOR, -1)),
                    column.value(1),
                    column.value(2),
                    column.value(3).isEmpty() ? null : column.value(3)))
        .toList();
  }

  /** The entries from each that begins with the word up to the next. */
  private static List<List<Entry>> groups(String word, List<Entry> entries) {
    List<List<Entry>> groups = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry.word().equals(word)) {
        groups.add(new ArrayList<>());
      }
      if (!groups.isEmpty()) {
        groups.get(groups.size() - 1).add(entry);
      }
    }
    return groups;
  }

  private static Optional<Entry> first(List<Entry> entries, String word) {
    return all(entries, word).findFirst();
  }

  private static Stream<Entry> all(List<Entry> entries, String word) {
    return entries.stream().filter(entry -> entry.word().equals(word));
  }

  /** A line; what it leaves out at its end is empty. */
  private record Entry(String word, List<String> values) {

    static Entry of(List<String> values) {
      return new Entry(values.get(0), values.subList(1, values.size()));
    }

    String value(int index) {
      return index < values.size() ? values.get(index) : "";
    }

    List<String> from(int index) {
      return index < values.size() ? values.subList(index, values.size()) : List.of();
    }
  }
}

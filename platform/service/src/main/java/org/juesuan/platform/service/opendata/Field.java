package org.juesuan.platform.service.opendata;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column: what it is called and means, and how a row fills it.
 *
 * @param <T> what a row is made of
 * @param name the header of the column
 * @param title its official name
 * @param type what its cells hold
 * @param required whether every row has it
 * @param role what it is in the model
 * @param value the cell of a row; null where it is empty
 */
public record Field<T>(
    String name,
    String title,
    FieldType type,
    boolean required,
    FieldRole role,
    Function<T, @Nullable Object> value) {

  /** A column that every row has. */
  public static <T> Field<T> required(
      String name, String title, FieldType type, FieldRole role, Function<T, Object> value) {
    return new Field<>(name, title, type, true, role, value);
  }

  /** A column that a row may leave empty. */
  public static <T> Field<T> optional(
      String name,
      String title,
      FieldType type,
      FieldRole role,
      Function<T, @Nullable Object> value) {
    return new Field<>(name, title, type, false, role, value);
  }

  /** The cell of a row, as it is written. */
  String cell(T row) {
    Object cell = value.apply(row);
    if (cell == null) {
      if (required) {
        throw new IllegalStateException("a row has no " + name);
      }
      return "";
    }
    return cell.toString();
  }

  /** Its description in Table Schema. */
  Map<String, Object> schema() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("name", name);
    schema.put("title", title);
    schema.put("type", type.code());
    schema.put("constraints", Map.of("required", required));
    return schema;
  }
}

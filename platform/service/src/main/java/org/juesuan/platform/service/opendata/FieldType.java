package org.juesuan.platform.service.opendata;

/** What the cells of a column hold, by the types of Table Schema. */
public enum FieldType {
  STRING("string"),
  /** An amount: digits, a point and two decimals. */
  NUMBER("number"),
  INTEGER("integer"),
  /** ISO 8601. */
  DATE("date"),
  BOOLEAN("boolean");

  private final String code;

  FieldType(String code) {
    this.code = code;
  }

  /** Its name in Table Schema. */
  String code() {
    return code;
  }
}

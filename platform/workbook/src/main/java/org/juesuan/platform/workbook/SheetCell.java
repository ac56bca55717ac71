package org.juesuan.platform.workbook;

import org.jspecify.annotations.Nullable;

/**
 * What a cell holds, before anybody asks what its column is for.
 *
 * @param kind which sort of content
 * @param text the content as written: of a number its digits, never a rounded form
 * @param format how a number is shown, such as {@code 0.00%}; null where nothing is said, or where
 *     the workbook was opened for its values alone
 */
public record SheetCell(Kind kind, String text, @Nullable String format) {

  /** A cell that holds nothing. */
  public static final SheetCell EMPTY = new SheetCell(Kind.EMPTY, "");

  /** A cell of which no format is known. */
  public SheetCell(Kind kind, String text) {
    this(kind, text, null);
  }

  /** Sorts of content. */
  public enum Kind {
    /** Nothing, or nothing but blanks. */
    EMPTY,
    /** Text. */
    TEXT,
    /** A number, also one that a formula gave. */
    NUMBER,
    /** TRUE or FALSE. */
    BOOLEAN,
    /** An error of the sheet's own, such as #N/A. */
    ERROR,
    /** A formula whose result the file does not hold. */
    NOT_CALCULATED,
    /** A formula that gives an empty text, or was not calculated; files do not tell them apart. */
    EMPTY_RESULT
  }

  /** Text, or nothing if it is blank. */
  public static SheetCell text(String text) {
    return text.isBlank() ? EMPTY : new SheetCell(Kind.TEXT, text);
  }

  /** Whether a reader of the sheet sees nothing here. */
  public boolean isBlank() {
    return kind == Kind.EMPTY || kind == Kind.EMPTY_RESULT;
  }
}

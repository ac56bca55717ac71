package org.juesuan.budget.intake.sheet;

/**
 * What a cell holds, before anybody asks what its column is for.
 *
 * @param kind which sort of content
 * @param text the content as written: of a number its digits, never a rounded form
 */
public record SheetCell(Kind kind, String text) {

  /** A cell that holds nothing. */
  public static final SheetCell EMPTY = new SheetCell(Kind.EMPTY, "");

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

package org.juesuan.procurement.policy;

import java.util.regex.Pattern;

/**
 * Code of a kind of purchase in the 政府采购品目分类目录: a letter for the category and two digits for each
 * level, for example {@code A02010104}. The edition of 2022 fills every code to eight digits with
 * zeros, so that {@code A02010000} and {@code A0201} name the same kind.
 *
 * @param value as it is written
 */
public record CatalogueCode(String value) implements Comparable<CatalogueCode> {

  /** The form, for contracts. */
  public static final String PATTERN = "^[ABC](\\d{2}){1,5}$";

  private static final Pattern FORM = Pattern.compile(PATTERN);
  private static final Pattern FILLED = Pattern.compile("(?<=^[ABC]\\d{2}(?:\\d{2}){0,3})(00)+$");

  /** Digits of the level (品目 of the third level) at which purchases count as of one kind. */
  private static final int KIND_LENGTH = 7;

  /**
   * Takes a well-formed code; whether an edition has it is another question.
   *
   * @throws IllegalArgumentException if it is not of the {@link #PATTERN}
   */
  public CatalogueCode {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "a catalogue code is A, B or C and two to ten digits, two for each level");
    }
  }

  /** The category its letter stands for. */
  public ProcurementCategory category() {
    return switch (value.charAt(0)) {
      case 'A' -> ProcurementCategory.GOODS;
      case 'B' -> ProcurementCategory.WORKS;
      default -> ProcurementCategory.SERVICES;
    };
  }

  /** Whether the other is this kind of purchase or lies below it. */
  public boolean covers(CatalogueCode other) {
    return other.significant().startsWith(significant());
  }

  /** The kind of purchase (同一品目或者类别) it belongs to: its code up to the third level. */
  public String kind() {
    String significant = significant();
    return significant.substring(0, Math.min(KIND_LENGTH, significant.length()));
  }

  @Override
  public int compareTo(CatalogueCode other) {
    return value.compareTo(other.value);
  }

  /** The code as it is written. */
  @Override
  public String toString() {
    return value;
  }

  private String significant() {
    return FILLED.matcher(value).replaceFirst("");
  }
}

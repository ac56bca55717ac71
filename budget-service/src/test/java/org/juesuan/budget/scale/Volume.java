package org.juesuan.budget.scale;

/**
 * How large a ledger is made. Given on the command line, for example {@code
 * -Djuesuan.scale.units=2000}.
 *
 * @param units departments that keep books, 100 of them below each department
 * @param years books of each unit, from {@link #FIRST_YEAR} on
 * @param appropriations of each book, each with a coding of its own
 * @param postings on each appropriation: one INITIAL, then payments
 */
record Volume(int units, int years, int appropriations, int postings) {

  static final int FIRST_YEAR = 2020;
  static final int UNITS_BELOW_A_DEPARTMENT = 100;

  private static final int MOST_UNITS = 80_000;
  private static final int MOST_APPROPRIATIONS = 400;

  Volume {
    if (units < 1 || units > MOST_UNITS || years < 1 || postings < 1) {
      throw new IllegalArgumentException("there are 1 to 80000 units, years and postings");
    }
    if (appropriations < 1 || appropriations > MOST_APPROPRIATIONS) {
      throw new IllegalArgumentException("a book has 1 to 400 appropriations");
    }
  }

  /** 120 000 postings, unless the command line says otherwise. */
  static Volume ofProperties() {
    return new Volume(
        Integer.getInteger("juesuan.scale.units", 200),
        Integer.getInteger("juesuan.scale.years", 5),
        Integer.getInteger("juesuan.scale.appropriations", 20),
        Integer.getInteger("juesuan.scale.postings", 6));
  }

  /** All postings of the ledger. */
  long allPostings() {
    return (long) units * years * appropriations * postings;
  }

  /** The code of a unit, numbered from 0. */
  String unit(int number) {
    return "110106-%03d-%03d"
        .formatted(100 + number / UNITS_BELOW_A_DEPARTMENT, number % UNITS_BELOW_A_DEPARTMENT + 1);
  }
}

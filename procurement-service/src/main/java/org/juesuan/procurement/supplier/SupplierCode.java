package org.juesuan.procurement.supplier;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code a supplier is known by: its unified social credit code (统一社会信用代码, 18 characters, GB
 * 32100-2015), or, where the law gives it none, a number of this register, such as {@code
 * F-110106-000001} for a foreign supplier and {@code P-110106-000001} for a natural person.
 *
 * <p>The number of an identity card (GB 11643-1999) has 18 characters too, and one in thirty-one
 * passes the check digit of a credit code: what reads as such a number is refused, so that none is
 * ever stored.
 *
 * @param value as it is written
 */
public record SupplierCode(String value) implements Comparable<SupplierCode> {

  /** The form alone, for contracts; the check digit is another matter. */
  public static final String PATTERN =
      "^([0-9A-HJ-NPQRTUWXY]{2}\\d{6}[0-9A-HJ-NPQRTUWXY]{10}|[FP]-\\d{6}-\\d{6})$";

  private static final Pattern FORM = Pattern.compile(PATTERN);

  /** The characters in the order of their values; I, O, S, V and Z are not used. */
  private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  private static final int LENGTH = 18;
  private static final int BASE = 3;

  private static final Pattern IDENTITY_CARD =
      Pattern.compile("[1-9]\\d{5}((?:19|20)\\d{2})(\\d{2})(\\d{2})\\d{3}[\\dX]");
  private static final int IDENTITY_MODULUS = 11;
  private static final String IDENTITY_CHARACTERS = "0123456789X";

  /**
   * Takes a code that has no fault.
   *
   * @throws IllegalArgumentException naming the fault, without the value
   */
  public SupplierCode {
    fault(value)
        .ifPresent(
            fault -> {
              throw new IllegalArgumentException("a supplier's code " + fault);
            });
  }

  /** What is wrong with a written code, as a requirement; empty where nothing is. */
  public static Optional<String> fault(String written) {
    if (!FORM.matcher(written).matches()) {
      return Optional.of(
          "must be 18 digits and capital letters without I, O, S, V and Z, or a number of this"
              + " register");
    }
    if (written.length() != LENGTH) {
      return Optional.empty();
    }
    if (isIdentityCardNumber(written)) {
      return Optional.of("must not be the number of a person's identity card");
    }
    return written.charAt(LENGTH - 1) == checkCharacter(written)
        ? Optional.empty()
        : Optional.of("must have the check digit of GB 32100-2015");
  }

  /** Whether it is a unified social credit code, and no number of this register. */
  public boolean isCreditCode() {
    return value.length() == LENGTH;
  }

  @Override
  public int compareTo(SupplierCode other) {
    return value.compareTo(other.value);
  }

  /** The code as it is written. */
  @Override
  public String toString() {
    return value;
  }

  private static char checkCharacter(String code) {
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < LENGTH - 1; i++) {
      sum += CHARACTERS.indexOf(code.charAt(i)) * weight;
      weight = weight * BASE % CHARACTERS.length();
    }
    return CHARACTERS.charAt(Math.floorMod(-sum, CHARACTERS.length()));
  }

  private static boolean isIdentityCardNumber(String code) {
    var matcher = IDENTITY_CARD.matcher(code);
    if (!matcher.matches()) {
      return false;
    }
    try {
      LocalDate.of(
          Integer.parseInt(matcher.group(1)),
          Integer.parseInt(matcher.group(2)),
          Integer.parseInt(matcher.group(3)));
    } catch (DateTimeException noBirthday) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < LENGTH; i++) {
      sum = sum * 2 + IDENTITY_CHARACTERS.indexOf(code.charAt(i));
    }
    return sum % IDENTITY_MODULUS == 1;
  }
}

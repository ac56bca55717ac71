package org.juesuan.gateway.report;

import org.jspecify.annotations.Nullable;
import org.juesuan.platform.money.Money;
import org.juesuan.platform.money.Percent;
import org.juesuan.platform.money.WanYuan;

/**
 * One published number: the exact amount behind it and the form in which it is printed.
 *
 * @param label what the figure is, in Chinese, as a reader would ask for it
 * @param yuan the exact amount in yuan, signed where it is a difference; null where the figure is
 *     not an amount of money
 * @param printed the number as published, without unit and, for a difference, without sign
 * @param unit what {@code printed} is counted in
 * @param direction which way a difference or a growth went; null for a plain figure
 */
public record Figure(
    String label, @Nullable Money yuan, String printed, Unit unit, @Nullable Direction direction) {

  /** An amount of money, printed in 万元. */
  public static Figure amount(String label, Money amount) {
    return new Figure(label, amount, new WanYuan(amount).printedInText(), Unit.WAN_YUAN, null);
  }

  /** How much {@code amount} lies above or below {@code base}, printed in 万元 without sign. */
  public static Figure difference(String label, Money amount, Money base) {
    Money difference = amount.minus(base);
    return new Figure(
        label,
        difference,
        new WanYuan(difference.absolute()).printedInText(),
        Unit.WAN_YUAN,
        Direction.of(difference));
  }

  /**
   * How much {@code amount} lies above or below {@code base}, in per cent of it, without sign.
   *
   * @throws IllegalArgumentException if the base is zero: against nothing there is no growth
   */
  public static Figure change(String label, Money amount, Money base) {
    Money difference = amount.minus(base);
    return new Figure(
        label,
        null,
        Percent.of(difference, base).absolute().printed(),
        Unit.PERCENT,
        Direction.of(difference));
  }

  /**
   * The share of {@code part} in {@code whole}.
   *
   * @throws IllegalArgumentException if the whole is zero
   */
  public static Figure share(String label, Money part, Money whole) {
    return new Figure(label, null, Percent.of(part, whole).printed(), Unit.PERCENT, null);
  }

  /** A number of persons or things. */
  public static Figure count(String label, int count, Unit unit) {
    return new Figure(label, null, Integer.toString(count), unit, null);
  }

  /**
   * A number that stays as its owner printed it.
   *
   * @param yuan the exact amount behind it; null where it is not an amount of money
   */
  public static Figure asPrinted(String label, String printed, Unit unit, @Nullable Money yuan) {
    return new Figure(label, yuan, printed, unit, null);
  }

  /** Whether nothing but zeros is printed, be it nothing or too little to show. */
  public boolean printsNothing() {
    return printed.chars().noneMatch(sign -> sign >= '1' && sign <= '9');
  }

  /** The number as it stands in a table, where the plain 0 of a sentence is {@code 0.00}. */
  public String inTable() {
    boolean plainZero = yuan != null && unit == Unit.WAN_YUAN && printed.equals("0");
    return (plainZero ? new WanYuan(Money.ZERO).printed() : printed) + signInTable();
  }

  /** The headings of a table name every unit; a rate alone keeps its sign. */
  public String signInTable() {
    return unit == Unit.PERCENT ? unit.symbol() : "";
  }

  /** The number with its unit, as it stands in a sentence. */
  public String withUnit() {
    return printed + unit.symbol();
  }
}

package org.juesuan.evaluation.scoring.api;

import java.math.BigDecimal;
import java.time.MonthDay;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.evaluation.value.Attainment;
import org.juesuan.evaluation.value.Misreading;
import org.juesuan.evaluation.value.Reading;

/** A written value as it was understood. */
@Schema(
    name = "UnderstoodValue",
    description = "A written value as it was understood; members that do not belong are null.")
public record ValueView(
    @Schema(description = "The text as written.", examples = "≥95%") String text,
    @Schema(description = "What it was understood as.", examples = "QUANTITY") Kind kind,
    @Schema(description = "=, ≥, >, ≤ or < of a quantity or ratio.", examples = "≥")
        @Nullable String comparison,
    @Schema(description = "The number of a quantity, multiples such as 万 applied.", examples = "95")
        @Nullable String number,
    @Schema(description = "Lower end of a range, left side of a ratio.", examples = "65")
        @Nullable String low,
    @Schema(description = "Upper end of a range, right side of a ratio.", examples = "200")
        @Nullable String high,
    @Schema(description = "The unit; empty where none is written.", examples = "%")
        @Nullable String unit,
    @Schema(description = "Whether the text says about (约, 余).", examples = "false")
        boolean approximate,
    @Schema(description = "Last day of a deadline, month and day.", examples = "12-31")
        @Nullable String day,
    @Schema(description = "Year of a deadline where it is written.", examples = "2020")
        @Nullable Integer dayYear,
    @Schema(description = "What words say about reaching the target.", examples = "ACHIEVED")
        @Nullable Attainment attainment,
    @Schema(description = "Why it was not understood.", examples = "UNKNOWN_UNIT")
        @Nullable Misreading misreading,
    @Schema(description = "The same as a sentence.", examples = "the unit is not known")
        @Nullable String sentence) {

  /** What a text can be understood as. */
  @Schema(name = "WrittenValueKind", description = "What a text can be understood as.")
  public enum Kind {
    /** A number, possibly a bound. */
    QUANTITY,
    /** Between two numbers. */
    RANGE,
    /** One number to another. */
    RATIO,
    /** A day until which something is done. */
    DEADLINE,
    /** Words: a qualitative value. */
    WORDS,
    /** Not understood. */
    NOT_UNDERSTOOD
  }

  /** The view of a written value. */
  public static ValueView of(String text, Reading reading) {
    if (reading instanceof Reading.Quantity quantity) {
      return new ValueView(
          text,
          Kind.QUANTITY,
          quantity.comparison().sign(),
          quantity.number().toPlainString(),
          null,
          null,
          quantity.unit().symbol(),
          quantity.approximate(),
          null,
          null,
          null,
          null,
          null);
    }
    if (reading instanceof Reading.Range range) {
      return ends(text, Kind.RANGE, null, range.low(), range.high(), range.unit().symbol());
    }
    if (reading instanceof Reading.Ratio ratio) {
      return ends(text, Kind.RATIO, ratio.comparison().sign(), ratio.left(), ratio.right(), null);
    }
    if (reading instanceof Reading.Deadline deadline) {
      return day(text, deadline);
    }
    if (reading instanceof Reading.Words words) {
      return words(text, Kind.WORDS, words.attainment(), null);
    }
    return words(text, Kind.NOT_UNDERSTOOD, null, ((Reading.NotUnderstood) reading).reason());
  }

  private static ValueView ends(
      String text,
      Kind kind,
      @Nullable String comparison,
      BigDecimal low,
      BigDecimal high,
      @Nullable String unit) {
    return new ValueView(
        text,
        kind,
        comparison,
        null,
        low.toPlainString(),
        high.toPlainString(),
        unit,
        false,
        null,
        null,
        null,
        null,
        null);
  }

  private static ValueView day(String text, Reading.Deadline deadline) {
    MonthDay latest = deadline.latest();
    return new ValueView(
        text,
        Kind.DEADLINE,
        null,
        null,
        null,
        null,
        null,
        false,
        "%02d-%02d".formatted(latest.getMonthValue(), latest.getDayOfMonth()),
        deadline.year(),
        null,
        null,
        null);
  }

  private static ValueView words(
      String text, Kind kind, @Nullable Attainment attainment, @Nullable Misreading misreading) {
    return new ValueView(
        text,
        kind,
        null,
        null,
        null,
        null,
        null,
        false,
        null,
        null,
        attainment,
        misreading,
        misreading == null ? null : misreading.sentence());
  }
}

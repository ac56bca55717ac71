package org.juesuan.evaluation.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Written targets and actual values")
class WrittenValuesTest {

  private static final List<String> FRAGMENTS =
      List.of(
          "≥", "≤", ">", "=", "-", "—", "~", ":", ",", ".", "%", "（", ")", "[", "]", "1", "23",
          "000", "９", "万", "亿", "千", "百分之", "十", "二", "〇", "元", "次", "余", "约", "以上", "以内", "不",
          "不低于", "控制在", "达到", "完成", "未", "已", "全部", "年", "月", "日", "底前", "2020", "比", "/", " ",
          "\n", "\u0000", "\uD83D", "😀", "é", "満", "第", "季度末", "E", "１．５", "成", "—");

  @ParameterizedTest(name = "{0} is {1} {2}")
  @CsvFileSource(
      resources = "/value/written-values.csv",
      delimiter = '|',
      quoteCharacter = '\'',
      numLinesToSkip = 1)
  void areUnderstoodAsMeant(String text, String kind, String value) {
    TargetValue target = TargetValue.of(text);
    assertEquals(kind + " " + value, shown(target.reading()));
    assertEquals(text, target.text(), "the text is kept as written");
    assertEquals(target.reading(), ActualValue.of(text).reading(), "both columns read alike");
  }

  @Test
  @DisplayName("a text longer than any value is not understood")
  void longTexts() {
    assertEquals(
        new Reading.NotUnderstood(Misreading.TOO_LONG), ActualValue.of("9".repeat(1001)).reading());
    assertEquals(
        new Reading.NotUnderstood(Misreading.TOO_MANY_DIGITS),
        ActualValue.of("9".repeat(1000)).reading());
  }

  @ParameterizedTest(name = "a thousand characters of \"{0}\" take no time")
  @ValueSource(
      strings = {
        "已", "均已", "全部已", "不", "≥", "未能", "达", "1:", "1-", "1,", "1 ", "万", "亿万", "一", "十", "[1,",
        "百分之", "百分百", "(万", "余", "约", "12月", "年", "1/", "1万"
      })
  void repetitionsAreHarmless(String fragment) {
    String text = fragment.repeat(1000 / fragment.length());
    assertTimeout(Duration.ofSeconds(2), () -> ActualValue.of(text));
    assertTimeout(Duration.ofSeconds(2), () -> ActualValue.of("1" + text + "完成"));
  }

  @Test
  @DisplayName("no text makes reading fail or hang: a hundred thousand of them, seeded")
  void fuzz() {
    Random random = new Random(20_200_010L);
    assertTimeout(
        Duration.ofSeconds(60),
        () -> {
          for (int round = 0; round < 100_000; round++) {
            String text = randomText(random);
            Reading reading = ActualValue.of(text).reading();
            assertTrue(shown(reading).length() < 2000, text);
            assertEquals(reading, ActualValue.of(text).reading(), text);
          }
        });
  }

  private static String randomText(Random random) {
    StringBuilder text = new StringBuilder();
    int pieces = 1 + random.nextInt(12);
    for (int piece = 0; piece < pieces; piece++) {
      if (random.nextInt(10) == 0) {
        text.append((char) random.nextInt(Character.MAX_VALUE + 1));
      } else {
        text.append(FRAGMENTS.get(random.nextInt(FRAGMENTS.size())));
      }
    }
    return text.toString();
  }

  private static String shown(Reading reading) {
    if (reading instanceof Reading.Quantity quantity) {
      return "QUANTITY "
          + (quantity.approximate() ? "about " : "")
          + quantity.comparison().sign()
          + quantity.number().toPlainString()
          + quantity.unit().symbol();
    }
    if (reading instanceof Reading.Range range) {
      return "RANGE "
          + range.low().toPlainString()
          + ".."
          + range.high().toPlainString()
          + range.unit().symbol();
    }
    if (reading instanceof Reading.Ratio ratio) {
      return "RATIO %s%s:%s"
          .formatted(
              ratio.comparison().sign(),
              ratio.left().toPlainString(),
              ratio.right().toPlainString());
    }
    if (reading instanceof Reading.Deadline deadline) {
      String day = deadline.latest().toString();
      return "DEADLINE " + (deadline.year() == null ? day : deadline.year() + day.substring(1));
    }
    if (reading instanceof Reading.Words words) {
      @Nullable Attainment attainment = words.attainment();
      return "WORDS "
          + (attainment == null ? "-" : attainment.name())
          + (words.mentionsNumber() ? " with number" : "");
    }
    return "NOT_UNDERSTOOD " + ((Reading.NotUnderstood) reading).reason();
  }
}

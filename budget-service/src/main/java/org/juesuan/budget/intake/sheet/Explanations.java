package org.juesuan.budget.intake.sheet;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.juesuan.budget.intake.CellReference;
import org.juesuan.budget.intake.ItemFault;
import org.juesuan.budget.intake.ItemResult;

/** What became of a row, in the words of those who read the sheet. */
final class Explanations {

  private static final String TEXTS = "explanations.properties";
  private static final Properties BY_CODE = load();

  private Explanations() {}

  /** The text of the column 结果. */
  static String of(ItemResult result) {
    return result.isAccepted()
        ? "可以入账"
        : "退回：" + result.faults().stream().map(Explanations::of).collect(Collectors.joining("；"));
  }

  /** The codes that are explained. */
  static Set<String> codes() {
    return BY_CODE.stringPropertyNames();
  }

  private static String of(ItemFault fault) {
    CellReference cell = fault.cell();
    String where =
        cell == null
            ? ""
            : cell.address() + (cell.header().isEmpty() ? "" : "（" + header(cell) + "）");
    return where + why(fault) + "［" + fault.code() + "］";
  }

  private static String header(CellReference cell) {
    return cell.header().replace("（", "").replace("）", "");
  }

  private static String why(ItemFault fault) {
    return Arrays.stream(CellFault.values())
        .filter(known -> known.message().equals(fault.message()))
        .map(CellFault::explanation)
        .findFirst()
        .orElseGet(() -> BY_CODE.getProperty(fault.code(), fault.message()));
  }

  private static Properties load() {
    Properties texts = new Properties();
    try (InputStreamReader reader =
        new InputStreamReader(
            Objects.requireNonNull(Explanations.class.getResourceAsStream(TEXTS)),
            StandardCharsets.UTF_8)) {
      texts.load(reader);
      return texts;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}

package org.juesuan.budget.intake.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.juesuan.budget.intake.BatchItem;
import org.juesuan.budget.intake.ItemResult;

/**
 * Reads a workbook, checks every row and writes it annotated, and says what it took. Run in a JVM
 * of its own, whose -Xmx is the proof; the figures stand in docs/batches.md.
 */
final class SheetHeap {

  private static final String[] HEADER = {
    "业务类型", "资金性质", "功能科目", "经济科目", "金额（元）", "业务日期", "支付凭证号", "收款人", "用途", "外部流水号"
  };

  private SheetHeap() {}

  /** With a workbook as argument, or none for one of ten thousand rows. */
  public static void main(String... arguments) throws IOException {
    Path file =
        arguments.length > 0 ? Path.of(arguments[0]) : Files.createTempFile("rows", ".xlsx");
    if (arguments.length == 0) {
      write(file, 10_000);
    }
    Sheets.Received received = new Sheets.Received(file, SheetFormat.XLSX, null);
    long began = System.nanoTime();
    List<BatchItem> items = Reading.read(received);
    long read = System.nanoTime();
    Reading.sheets()
        .annotate(
            received,
            items.stream().map(item -> new ItemResult(item, UUID.randomUUID(), List.of())).toList(),
            OutputStream.nullOutputStream());
    long peak =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getPeakUsage)
            .mapToLong(usage -> usage.getUsed())
            .sum();
    System.out.printf(
        "%d items, %d KB, read in %d ms, annotated in %d ms, peak heap %d MB of %d MB%n",
        items.stream().filter(item -> item.command() != null).count(),
        Files.size(file) >> 10,
        (read - began) / 1_000_000,
        (System.nanoTime() - read) / 1_000_000,
        peak >> 20,
        Runtime.getRuntime().maxMemory() >> 20);
  }

  /** A workbook of payments, no two of which share their texts. */
  static void write(Path file, int rows) throws IOException {
    try (OutputStream to = Files.newOutputStream(file);
        Workbook workbook = new Workbook(to, "test", null)) {
      Worksheet sheet = workbook.newWorksheet("支付");
      SheetRoundTripTest.fill(sheet, 0, HEADER);
      for (int row = 1; row <= rows; row++) {
        SheetRoundTripTest.fill(sheet, row, "支付", "11", "2050803", "30216");
        sheet.value(row, 4, new BigDecimal(row).movePointLeft(2));
        sheet.value(row, 5, "2020-09-18");
        sheet.value(row, 6, "2020-0918-" + row);
        sheet.value(row, 7, "示例培训中心（虚构）第" + row + "分中心");
        sheet.value(row, 8, "二〇二〇年第" + row + "期业务培训的场地、教材和讲课费");
        sheet.value(row, 9, "FMIS-2020-" + row);
      }
    }
  }
}

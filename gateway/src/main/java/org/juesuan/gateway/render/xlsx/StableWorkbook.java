package org.juesuan.gateway.render.xlsx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.juesuan.gateway.render.StableArchive;

/**
 * A workbook whose bytes follow from its content alone. The library writes down when it wrote the
 * file and names merged cells in the order of their addresses in memory.
 */
final class StableWorkbook {

  private static final Pattern CREATED = Pattern.compile("<dcterms:created.*?</dcterms:created>");
  private static final Pattern MERGED = Pattern.compile("(?:<mergeCell ref=\"[A-Z0-9:]+\"/>)+");
  private static final Pattern BETWEEN = Pattern.compile("(?<=/>)");

  private StableWorkbook() {}

  /**
   * The workbook again. The library's archive can be read by the list at its end only, for which
   * the JDK wants a file.
   */
  static byte[] of(byte[] workbook) throws IOException {
    Path file = Files.createTempFile("report", ".xlsx");
    try {
      Files.write(file, workbook);
      StableArchive archive = new StableArchive();
      try (ZipFile zip = new ZipFile(file.toFile())) {
        for (ZipEntry entry : Collections.list(zip.entries())) {
          String part =
              new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
          archive.put(entry.getName(), stable(part));
        }
      }
      return archive.toBytes();
    } finally {
      Files.delete(file);
    }
  }

  /** In text a tag is escaped: these are the library's own. */
  private static String stable(String part) {
    return MERGED
        .matcher(CREATED.matcher(part).replaceAll(""))
        .replaceAll(
            merged -> BETWEEN.splitAsStream(merged.group()).sorted().collect(Collectors.joining()));
  }
}

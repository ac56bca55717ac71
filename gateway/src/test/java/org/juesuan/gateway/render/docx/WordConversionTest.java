package org.juesuan.gateway.render.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.juesuan.gateway.render.PrintableText;
import org.juesuan.gateway.render.SampleReports;
import org.juesuan.gateway.report.Report;
import org.juesuan.gateway.report.Table;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another office program opens the Word file; where there is none, the test says so. */
class WordConversionTest {

  private static final int PATIENCE_SECONDS = 120;

  @TempDir Path folder;

  @Test
  @DisplayName("LibreOffice opens the Word file and converts it without losing a heading or figure")
  void converts() throws IOException, InterruptedException {
    assumeTrue(
        isInstalled(), "SKIPPED: soffice is not installed (Debian: libreoffice-writer-nogui)");
    Report report = SampleReports.golden();
    Files.write(folder.resolve("report.docx"), WordDocument.of(report, SampleReports.DRAFT));

    String text = withoutSpace(converted());

    Stream.of(
            SampleReports.headings(report).stream(),
            SampleReports.paragraphs(report).stream(),
            SampleReports.tables(report).stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .map(Table.Cell::text))
        .flatMap(parts -> parts)
        .map(part -> withoutSpace(PrintableText.of(part)))
        .forEach(part -> assertTrue(text.contains(part), () -> "no " + part));
  }

  private String converted() throws IOException, InterruptedException {
    Process office =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "txt:Text (encoded):UTF8",
                "--outdir",
                folder.toString(),
                folder.resolve("report.docx").toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    assertTrue(office.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), "soffice does not end");
    assertEquals(0, office.exitValue());
    return Files.readString(folder.resolve("report.txt"), StandardCharsets.UTF_8);
  }

  private static boolean isInstalled() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
  }

  private static String withoutSpace(String text) {
    return text.replaceAll("[\\s\u3000\uFEFF]", "");
  }
}

package org.juesuan.budget.intake.sheet;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The formats a sheet comes and goes in. */
public enum SheetFormat {
  /** A workbook of Office Open XML. */
  XLSX(Names.XLSX, "xlsx"),
  /** Text with commas. */
  CSV(Names.CSV, "csv");

  private final String mediaType;
  private final String extension;

  SheetFormat(String mediaType, String extension) {
    this.mediaType = mediaType;
    this.extension = extension;
  }

  /** The format of a media type without its parameters; empty if it is none. */
  public static Optional<SheetFormat> ofMediaType(String mediaType) {
    return Arrays.stream(values())
        .filter(format -> format.mediaType.equalsIgnoreCase(mediaType))
        .findFirst();
  }

  public String mediaType() {
    return mediaType;
  }

  /** Ending of a file's name, which is also the format's name in a query. */
  public String extension() {
    return extension;
  }

  SheetFile open(Path file, @Nullable Charset charset) {
    return switch (this) {
      case XLSX -> WorkbookSheet.open(file);
      case CSV -> CsvText.open(file, charset);
    };
  }

  /** The media types as constants, for annotations. */
  public static final class Names {
    public static final String XLSX =
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String CSV = "text/csv";

    private Names() {}
  }
}

package org.juesuan.gateway.render;

import org.juesuan.gateway.report.Edition;
import org.juesuan.gateway.report.Report;

/** A form in which the report can be had; all of them show the same figures. */
public enum ReportFormat {
  JSON("JSON", "json", "application/json;charset=UTF-8"),
  HTML("网页", "html", "text/html;charset=UTF-8"),
  MARKDOWN("Markdown", "md", "text/markdown;charset=UTF-8"),
  DOCX("Word", "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  XLSX("Excel", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  PDF("PDF", "pdf", "application/pdf");

  private final String label;
  private final String extension;
  private final String contentType;

  ReportFormat(String label, String extension, String contentType) {
    this.label = label;
    this.extension = extension;
    this.contentType = contentType;
  }

  /** Its name for the reader of a page. */
  public String label() {
    return label;
  }

  /** The word for it in an address, and the ending of its file name. */
  public String extension() {
    return extension;
  }

  /** The media type of an answer in this form. */
  public String contentType() {
    return contentType;
  }

  /** Whether it is a file to be kept rather than something a browser or a program reads at once. */
  public boolean isFile() {
    return switch (this) {
      case JSON, HTML -> false;
      case MARKDOWN, DOCX, XLSX, PDF -> true;
    };
  }

  /** The name of the file: the title and the mark of the edition. */
  public String fileName(Report report, Edition edition) {
    return Titles.withMark(report, edition) + "." + extension;
  }
}

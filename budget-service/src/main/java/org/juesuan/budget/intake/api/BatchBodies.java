package org.juesuan.budget.intake.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.intake.BatchItem;
import org.juesuan.budget.intake.form.JsonItems;
import org.juesuan.budget.intake.sheet.AppropriationCodes;
import org.juesuan.budget.intake.sheet.SheetFormat;
import org.juesuan.budget.intake.sheet.Sheets;
import org.juesuan.budget.ledger.AppropriationService;
import org.juesuan.budget.ledger.Author;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.budget.ledger.Coding;

/** Reads the body of a batch as a stream, in whichever of the four forms it comes. */
@ApplicationScoped
class BatchBodies {

  /** One JSON object after another, a line for each. */
  static final String NDJSON = "application/x-ndjson";

  private final JsonItems json;
  private final Sheets sheets;
  private final AppropriationService appropriations;

  BatchBodies(JsonItems json, Sheets sheets, AppropriationService appropriations) {
    this.json = json;
    this.sheets = sheets;
    this.appropriations = appropriations;
  }

  /**
   * A batch that was read.
   *
   * @param items its items
   * @param digest SHA-256 of the body, byte for byte; tells a repetition
   */
  record Received(List<BatchItem> items, String digest) {}

  /** What is done with a file while it lies on the disk. */
  interface FileUse<T> {
    T use(Sheets.Received file) throws IOException;
  }

  /** Reads a body of any form. */
  Received receive(MediaType type, InputStream body, BookId book, Author author)
      throws IOException {
    MessageDigest digest = sha256();
    InputStream read = new DigestInputStream(body, digest);
    List<BatchItem> items;
    if (type.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
      items = json.object(read, book, author);
    } else if (type.isCompatible(MediaType.valueOf(NDJSON))) {
      items = json.lines(read, book, author);
    } else {
      items = keeping(type, read, file -> items(file, book, author));
    }
    return new Received(items, HexFormat.of().formatHex(digest.digest()));
  }

  /** The items of a file; the book is asked for its codings only if a row names one. */
  List<BatchItem> items(Sheets.Received file, BookId book, Author author) {
    return sheets.read(file, book, author, codesOf(book));
  }

  /** Keeps a body as a file for as long as it is used: a workbook cannot be read front to back. */
  <T> T keeping(MediaType type, InputStream body, FileUse<T> use) throws IOException {
    SheetFormat format =
        SheetFormat.ofMediaType(type.getType() + "/" + type.getSubtype())
            .orElseThrow(NotSupportedException::new);
    Charset charset = charsetOf(type);
    Path file = Files.createTempFile("posting-batch-", "." + format.extension());
    try {
      try (OutputStream to = Files.newOutputStream(file)) {
        body.transferTo(to);
      }
      return use.use(new Sheets.Received(file, format, charset));
    } finally {
      Files.delete(file);
    }
  }

  private AppropriationCodes codesOf(BookId book) {
    return new AppropriationCodes() {
      private @Nullable Map<Coding, UUID> known;

      @Override
      public @Nullable UUID find(Coding coding) {
        Map<Coding, UUID> codings = known;
        if (codings == null) {
          codings = appropriations.byCoding(book);
          known = codings;
        }
        return codings.get(coding);
      }
    };
  }

  private static @Nullable Charset charsetOf(MediaType type) {
    String name = type.getParameters().get(MediaType.CHARSET_PARAMETER);
    try {
      return name == null ? null : Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      throw new NotSupportedException(unknown);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("every Java platform has SHA-256", absent);
    }
  }
}

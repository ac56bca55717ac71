package org.juesuan.budget.intake.sheet;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Validation;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.intake.BatchItem;
import org.juesuan.budget.intake.form.ItemForm;
import org.juesuan.budget.ledger.Author;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.budget.ledger.Coding;
import org.juesuan.budget.ledger.ExpenditureKind;
import org.juesuan.budget.ledger.Fund;
import org.juesuan.platform.web.json.StrictJson;

/** Reads sheets without a service or a database, for a book with two appropriations. */
final class Reading {

  static final BookId BOOK = new BookId("110106-208-005", 2020);
  static final Author CLERK = new Author("clerk", Set.of(Author.Authority.CLERK));
  static final UUID TRAINING = UUID.fromString("019aab5e-5f0e-7a9c-8d55-1f2e3d4c5b6a");
  static final UUID PROJECT = UUID.fromString("019aab5e-5f0e-7a9c-8d55-1f2e3d4c5b6b");

  private static final Map<Coding, UUID> APPROPRIATIONS = new HashMap<>();

  static {
    APPROPRIATIONS.put(
        new Coding(
            2020,
            Fund.GENERAL_PUBLIC_BUDGET,
            "2050803",
            "30216",
            ExpenditureKind.BASIC,
            null,
            false),
        TRAINING);
    APPROPRIATIONS.put(
        new Coding(
            2020,
            Fund.GENERAL_PUBLIC_BUDGET,
            "2080109",
            "30226",
            ExpenditureKind.PROJECT,
            "P2020-01",
            true),
        PROJECT);
  }

  private Reading() {}

  static Sheets sheets() {
    ObjectMapper mapper = new ObjectMapper();
    new StrictJson().customize(mapper);
    return new Sheets(
        new ItemForm(mapper, Validation.buildDefaultValidatorFactory().getValidator()));
  }

  static List<BatchItem> workbook(Path file) {
    return read(new Sheets.Received(file, SheetFormat.XLSX, null));
  }

  static List<BatchItem> csv(Path file, @Nullable Charset charset) {
    return read(new Sheets.Received(file, SheetFormat.CSV, charset));
  }

  static List<BatchItem> read(Sheets.Received file) {
    return sheets().read(file, BOOK, CLERK, APPROPRIATIONS::get);
  }
}

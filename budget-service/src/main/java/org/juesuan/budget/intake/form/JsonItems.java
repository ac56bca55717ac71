package org.juesuan.budget.intake.form;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.juesuan.budget.intake.BatchItem;
import org.juesuan.budget.intake.Place;
import org.juesuan.budget.intake.PostingBatchService;
import org.juesuan.budget.ledger.Author;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.budget.problem.BudgetError;
import org.juesuan.platform.web.problem.PlatformError;
import org.juesuan.platform.web.problem.Problem;
import org.juesuan.platform.web.problem.ProblemException;
import org.juesuan.platform.web.problem.Violation;

/** Reads the items of a JSON or NDJSON body one after another, never the whole tree. */
@ApplicationScoped
public class JsonItems {

  private static final String ITEMS = "items";

  private final ObjectMapper mapper;
  private final ObjectReader reader;
  private final ItemForm form;

  /**
   * @param mapper the service's own, strict
   * @param form reads one item
   */
  public JsonItems(ObjectMapper mapper, ItemForm form) {
    this.mapper = mapper;
    // Other items follow the one that is read.
    this.reader = mapper.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    this.form = form;
  }

  /**
   * Items of {@code {"items": […]}}.
   *
   * @throws ProblemException {@code batch-too-large}, or {@code invalid-field} for another shape
   * @throws IOException for text that is not JSON
   */
  public List<BatchItem> object(InputStream body, BookId book, Author author) throws IOException {
    try (JsonParser parser = mapper.getFactory().createParser(body)) {
      require(parser.nextToken() == JsonToken.START_OBJECT, "", "must be an object with items");
      require(parser.nextToken() == JsonToken.FIELD_NAME, "/items", "must be there");
      require(parser.currentName().equals(ITEMS), "/" + parser.currentName(), "is not known here");
      require(parser.nextToken() == JsonToken.START_ARRAY, "/items", "must be an array");
      List<BatchItem> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        add(items, reader.readTree(parser), book, author);
      }
      boolean more = parser.nextToken() == JsonToken.FIELD_NAME;
      require(!more, more ? "/" + parser.currentName() : "", "is not known here");
      require(parser.nextToken() == null, "", "must be one JSON value and nothing after it");
      return items;
    }
  }

  /**
   * Items of one JSON object after another, a line for each.
   *
   * @throws ProblemException {@code batch-too-large}
   * @throws IOException for text that is not JSON
   */
  public List<BatchItem> lines(InputStream body, BookId book, Author author) throws IOException {
    try (JsonParser parser = mapper.getFactory().createParser(body)) {
      List<BatchItem> items = new ArrayList<>();
      while (parser.nextToken() != null) {
        add(items, reader.readTree(parser), book, author);
      }
      return items;
    }
  }

  /** The refusal of a batch with too many items. */
  public static ProblemException tooLarge() {
    return new ProblemException(
        BudgetError.BATCH_TOO_LARGE,
        "A batch holds " + PostingBatchService.LARGEST + " items at most; send several.");
  }

  private void add(List<BatchItem> items, JsonNode item, BookId book, Author author) {
    if (items.size() == PostingBatchService.LARGEST) {
      throw tooLarge();
    }
    items.add(form.read(item, Place.WITHOUT_ROW, book, author));
  }

  private static void require(boolean holds, String pointer, String requirement) {
    if (!holds) {
      throw new ProblemException(
          Problem.of(
              PlatformError.INVALID_FIELD,
              "The body does not have the required form.",
              List.of(Violation.at(pointer, requirement))));
    }
  }
}

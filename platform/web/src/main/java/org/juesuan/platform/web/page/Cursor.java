package org.juesuan.platform.web.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.web.json.StorableText;
import org.juesuan.platform.web.problem.PlatformError;
import org.juesuan.platform.web.problem.ProblemException;
import org.juesuan.platform.web.problem.Violation;

/**
 * Where the next page of a list begins: the sort key of the last item seen. Opaque to the caller,
 * who gets it as base64url of JSON and hands it back unchanged.
 *
 * @param list name of the list the cursor was issued for
 * @param position the sort key of the last item, in the order of the sort; no part is empty
 */
public record Cursor(String list, List<String> position) {

  private static final int LONGEST = 1024;
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  public Cursor {
    position = List.copyOf(position);
  }

  /** A cursor behind the item with this sort key. */
  public static Cursor of(String list, String... position) {
    return new Cursor(list, List.of(position));
  }

  /**
   * Reads what {@link #encode()} wrote.
   *
   * @throws ProblemException 400 {@code cursor-invalid}
   */
  public static Cursor fromString(String encoded) {
    if (encoded.isEmpty() || encoded.length() > LONGEST) {
      throw invalid();
    }
    try {
      JsonNode parts = MAPPER.readTree(Base64.getUrlDecoder().decode(encoded));
      List<String> texts = new ArrayList<>();
      for (JsonNode part : parts) {
        texts.add(part.isTextual() ? part.textValue() : "");
      }
      if (!parts.isArray() || texts.isEmpty() || !texts.stream().allMatch(Cursor::isPart)) {
        throw invalid();
      }
      return new Cursor(texts.get(0), texts.subList(1, texts.size()));
    } catch (IllegalArgumentException | java.io.IOException unreadable) {
      throw invalid();
    }
  }

  /**
   * The position in the given list; null when the caller starts at the beginning.
   *
   * @param size how many parts the sort key of the list has
   * @throws ProblemException 400 {@code cursor-invalid} if the cursor is another list's
   */
  public static @Nullable List<String> positionIn(@Nullable Cursor cursor, String list, int size) {
    if (cursor == null) {
      return null;
    }
    if (!cursor.list.equals(list) || cursor.position.size() != size) {
      throw invalid();
    }
    return cursor.position;
  }

  private static boolean isPart(String text) {
    return !text.isEmpty() && StorableText.isStorable(text);
  }

  /** The opaque form. */
  public String encode() {
    String[] parts = new String[position.size() + 1];
    parts[0] = list;
    for (int i = 0; i < position.size(); i++) {
      parts[i + 1] = position.get(i);
    }
    try {
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(MAPPER.writeValueAsString(parts).getBytes(StandardCharsets.UTF_8));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("an array of strings is always JSON", impossible);
    }
  }

  /** The refusal of a cursor whose parts do not read as the list's sort key: 400. */
  public static ProblemException invalid() {
    return new ProblemException(
        PlatformError.CURSOR_INVALID,
        "Start the list again without a cursor.",
        List.of(Violation.parameter("cursor", "must be a nextCursor of this list")));
  }
}

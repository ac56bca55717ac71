package org.juesuan.platform.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.juesuan.platform.web.problem.ProblemException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Cursors and pages")
class CursorTest {

  @Test
  @DisplayName("a cursor reads back what it wrote, whatever the sort key holds")
  void readsBack() {
    Cursor cursor = Cursor.of("rows", "110106-208", "\"[,]\" 示例", "😀");
    assertEquals(cursor, Cursor.fromString(cursor.encode()));
    assertEquals(cursor.position(), Cursor.positionIn(cursor, "rows", 3));
    assertNull(Cursor.positionIn(null, "rows", 3));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\u0000", "a\\ud800", "\\udc00a", ""})
  @DisplayName("a cursor whose parts no list could have stored is refused")
  void refusesWhatIsNotStorable(String part) {
    String json = "[\"rows\",\"" + part + "\"]";
    String encoded = Base64.getUrlEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    ProblemException refused =
        assertThrows(ProblemException.class, () -> Cursor.fromString(encoded));
    assertEquals("cursor-invalid", refused.problem().code());
  }

  @Test
  @DisplayName("a page has a cursor exactly when a row follows it")
  void knowsWhetherMoreFollows() {
    Limit limit = new Limit(3);
    for (int rows = 0; rows <= 4; rows++) {
      List<Integer> fetched = IntStream.range(0, rows).boxed().toList();
      Page<Integer> page = Page.of(fetched, limit, row -> Cursor.of("rows", row.toString()));
      assertEquals(Math.min(rows, 3), page.items().size());
      assertEquals(rows == 4 ? Cursor.of("rows", "2").encode() : null, page.nextCursor());
      assertEquals(page.nextCursor(), page.map(String::valueOf).nextCursor());
    }
  }
}

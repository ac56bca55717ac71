package org.juesuan.budget.ledger.api;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.web.page.Cursor;

/** Reads where a page ends: at an identity, or at a sequence. */
public final class PagePositions {

  private PagePositions() {}

  /** The last identity of the page before; null on the first page. */
  public static @Nullable UUID positionIn(@Nullable Cursor cursor, String list) {
    List<String> position = Cursor.positionIn(cursor, list, 1);
    if (position == null) {
      return null;
    }
    try {
      return UUID.fromString(position.get(0));
    } catch (IllegalArgumentException malformed) {
      throw Cursor.invalid();
    }
  }

  /** The last sequence of the page before; 0 on the first page. */
  public static long sequenceIn(@Nullable Cursor cursor, String list) {
    List<String> position = Cursor.positionIn(cursor, list, 1);
    if (position == null) {
      return 0;
    }
    try {
      return Long.parseLong(position.get(0));
    } catch (NumberFormatException malformed) {
      throw Cursor.invalid();
    }
  }
}

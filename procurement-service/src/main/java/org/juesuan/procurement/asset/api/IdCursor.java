package org.juesuan.procurement.asset.api;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.web.page.Cursor;

/** Cursors of lists that are in the order of their ids. */
public final class IdCursor {

  private IdCursor() {}

  /**
   * The id a page begins behind; null for the first page.
   *
   * @throws org.juesuan.platform.web.problem.ProblemException 400 {@code cursor-invalid}
   */
  public static @Nullable UUID positionIn(@Nullable Cursor cursor, String list) {
    List<String> position = Cursor.positionIn(cursor, list, 1);
    if (position == null) {
      return null;
    }
    try {
      return UUID.fromString(position.get(0));
    } catch (IllegalArgumentException notOurs) {
      throw Cursor.invalid();
    }
  }
}

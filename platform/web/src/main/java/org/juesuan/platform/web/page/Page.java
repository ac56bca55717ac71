package org.juesuan.platform.web.page;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list in stable order.
 *
 * @param items at most as many as the limit
 * @param nextCursor where the next page begins; null on the last one
 */
@Schema(description = "One page of a list in stable order.")
public record Page<T>(
    @Schema(description = "The items, at most as many as the limit.") List<T> items,
    @Schema(
            description = "Opaque; send it as cursor to read on. Null on the last page.",
            examples = "WyJkZXBhcnRtZW50cyIsIjExMDEwNi0yMDgiXQ")
        @Nullable String nextCursor) {

  public Page {
    items = List.copyOf(items);
  }

  /**
   * Makes a page of up to {@link Limit#rowsToFetch()} rows.
   *
   * @param fetched the rows in the order of the list, one more than the limit if more follow
   * @param cursorOf the cursor behind a row
   */
  public static <T> Page<T> of(List<T> fetched, Limit limit, Function<T, Cursor> cursorOf) {
    if (fetched.size() <= limit.value()) {
      return new Page<>(fetched, null);
    }
    List<T> items = fetched.subList(0, limit.value());
    return new Page<>(items, cursorOf.apply(items.get(items.size() - 1)).encode());
  }

  /** The same page with every item turned into another form. */
  public <R> Page<R> map(Function<T, R> form) {
    return new Page<>(items.stream().map(form).toList(), nextCursor);
  }
}

package org.juesuan.gateway.audit.api;

import org.jspecify.annotations.Nullable;

/**
 * Names rows of a classification by their codes. A document that prints names and levels only gets
 * codes of the same form, counted in its order: {@code n01} for the first 类, {@code n0102} for its
 * second 款.
 */
final class RowCodes {

  private static final String LEVELS = "类款项";
  private static final int STEP = 2;

  private final int[] counts = new int[LEVELS.length()];

  /** The name of the next row. */
  String of(@Nullable String code, @Nullable String level) {
    if (code != null) {
      return code;
    }
    int depth = level == null ? 0 : LEVELS.indexOf(level);
    counts[depth]++;
    StringBuilder name = new StringBuilder("n");
    for (int above = 0; above <= depth; above++) {
      name.append(String.format("%0" + STEP + "d", counts[above] % 100));
    }
    for (int below = depth + 1; below < counts.length; below++) {
      counts[below] = 0;
    }
    return name.toString();
  }
}

package org.juesuan.gateway.dashboard;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.juesuan.gateway.report.Reason;
import org.juesuan.gateway.report.SectionAnswer;

/**
 * A part of a page that stands or is missing by itself (INV-11).
 *
 * @param content what it shows; null where it is missing
 * @param reason why it is missing; null where it stands
 */
public record Panel<T>(@Nullable T content, @Nullable Reason reason) {

  static <S, T> Panel<T> of(SectionAnswer<S> answer, Function<S, T> shown) {
    return answer.fold(
        section -> new Panel<>(shown.apply(section), null), reason -> new Panel<>(null, reason));
  }

  /** What it shows, for a page that has found no reason why it is missing. */
  public T shown() {
    return Objects.requireNonNull(content);
  }
}

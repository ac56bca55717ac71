package org.juesuan.gateway.report;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What became of asking an owner for its section.
 *
 * @param <T> the section as the report uses it
 */
public sealed interface SectionAnswer<T> {

  /**
   * The section arrived.
   *
   * @param feedPosition up to which event of the owner's feed the section reckons
   * @param digest SHA-256 of the canonical form of the section, as its owner states it
   */
  record Delivered<T>(T section, @Nullable Long feedPosition, @Nullable String digest)
      implements SectionAnswer<T> {}

  /** It did not, and the report says why. */
  record Missing<T>(Reason reason) implements SectionAnswer<T> {}

  /** The section, if it arrived. */
  default Optional<T> delivered() {
    return this instanceof Delivered<T> arrived ? Optional.of(arrived.section()) : Optional.empty();
  }

  /** Why it did not; empty if it did. */
  default Optional<Reason> silence() {
    return this instanceof Missing<T> missing ? Optional.of(missing.reason()) : Optional.empty();
  }

  /** What follows from either. */
  default <R extends @Nullable Object> R fold(
      Function<? super T, ? extends R> delivered, Function<Reason, ? extends R> missing) {
    return this instanceof Delivered<T> arrived
        ? delivered.apply(arrived.section())
        : missing.apply(((Missing<T>) this).reason());
  }

  /** How the report lists this owner among its sources. */
  default Source source(Owner owner) {
    if (this instanceof Delivered<T> delivered) {
      return new Source(owner, null, delivered.feedPosition(), delivered.digest());
    }
    return new Source(owner, ((Missing<T>) this).reason(), null, null);
  }
}

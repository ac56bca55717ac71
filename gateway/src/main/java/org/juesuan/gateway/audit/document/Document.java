package org.juesuan.gateway.audit.document;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A published report: what it states, by name, in the order of the document. What it does not state
 * is absent, which is not the same as blank.
 *
 * <p>Amounts are read in yuan. An amount in 万元 has the decimals of the document (two by the form);
 * fewer are dropped zeros ({@code 769.8}, {@code 14}), more are finer. An amount in 元 with its two
 * decimals is exact.
 */
public final class Document {

  /** How a printed number is taken. */
  public enum Reading {
    /** As rounded half up. */
    ROUNDED,
    /** As cut off. */
    TRUNCATED
  }

  private static final int FORM_DECIMALS = 2;
  private static final int WAN = 4;

  private final Map<String, Published> byName = new LinkedHashMap<>();
  private final Map<String, Set<String>> below = new LinkedHashMap<>();
  private final Map<String, Interval> rounded = new HashMap<>();
  private final int decimals;

  private Document(Collection<Published> published) {
    for (Published one : published) {
      if (byName.putIfAbsent(one.name(), one) != null) {
        throw new IllegalArgumentException("two figures of the name " + one.name());
      }
      place(one.name());
    }
    decimals =
        published.stream()
            .filter(one -> one.kind() == Kind.WAN_YUAN)
            .flatMap(one -> one.number().stream())
            .mapToInt(BigDecimal::scale)
            .max()
            .stream()
            .map(most -> Math.min(most, FORM_DECIMALS))
            .findFirst()
            .orElse(FORM_DECIMALS);
    published.stream()
        .filter(one -> one.kind() != Kind.WORDS)
        .forEach(one -> rounded.put(one.name(), readAnew(one, Reading.ROUNDED)));
  }

  /**
   * A document of what was published, in its order.
   *
   * @throws IllegalArgumentException if two have the same name
   */
  public static Document of(Collection<Published> published) {
    return new Document(published);
  }

  public Optional<Published> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  public Stream<Published> all() {
    return byName.values().stream();
  }

  /** The words that follow the beginning of a name, in the order of the document: its rows. */
  public Set<String> below(String beginning) {
    return Collections.unmodifiableSet(below.getOrDefault(beginning, Set.of()));
  }

  /** Whether the document states anything under the beginning of a name. */
  public boolean has(String beginning) {
    return below.containsKey(beginning) || byName.containsKey(beginning);
  }

  /** The words of a name; empty where it states none. */
  public String words(String name) {
    return find(name).map(Published::text).orElse("");
  }

  /** The number of a name as it was rounded; see {@link #value(String, Reading)}. */
  public Optional<Interval> value(String name) {
    return value(name, Reading.ROUNDED);
  }

  /**
   * What the number of a name can stand for: an amount in yuan, everything else as it is counted. A
   * blank is zero. A difference is printed without sign and gets that of its direction.
   *
   * @return empty where the document does not state it, or not which way it went
   */
  public Optional<Interval> value(String name, Reading reading) {
    return find(name).flatMap(one -> signed(one, read(one, reading)));
  }

  /** What the number stands for without regard to a direction beside it. */
  public Interval read(Published one, Reading reading) {
    Interval known = reading == Reading.ROUNDED ? rounded.get(one.name()) : null;
    return known == null ? readAnew(one, reading) : known;
  }

  private Interval readAnew(Published one, Reading reading) {
    BigDecimal number = one.number().orElse(BigDecimal.ZERO);
    if (one.blank() || one.kind() == Kind.COUNT) {
      return Interval.exactly(number);
    }
    int printed = Math.max(number.scale(), 0);
    return switch (one.kind()) {
      case WAN_YUAN -> taken(number, Math.max(printed, decimals), reading).shifted(WAN);
      case YUAN ->
          printed >= FORM_DECIMALS
              ? Interval.exactly(number)
              : taken(number, printed, Reading.ROUNDED);
      case PERCENT -> taken(number, printed, reading);
      case POINTS, COUNT, WORDS -> Interval.exactly(number);
    };
  }

  private static Interval taken(BigDecimal number, int decimals, Reading reading) {
    return reading == Reading.ROUNDED
        ? Interval.rounded(number, decimals)
        : Interval.truncated(number, decimals);
  }

  private Optional<Interval> signed(Published one, Interval value) {
    if (!one.name().endsWith(".difference") || value.high().signum() < 0) {
      return Optional.of(value);
    }
    String subject = one.name().substring(0, one.name().lastIndexOf('.'));
    return Way.of(words(subject + ".direction"))
        .or(() -> wayOf(subject))
        .map(way -> way == Way.DOWN ? value.negated() : value)
        .or(() -> one.blank() ? Optional.of(value) : Optional.empty());
  }

  /** Which way the printed amount lies from the printed base. */
  private Optional<Way> wayOf(String subject) {
    return value(subject + ".amount")
        .flatMap(amount -> value(subject + ".base").map(amount::minus))
        .map(difference -> difference.middle().signum() < 0 ? Way.DOWN : Way.UP);
  }

  private void place(String name) {
    String beginning = name;
    while (!beginning.isEmpty()) {
      int dot = beginning.lastIndexOf('.');
      String shorter = dot < 0 ? "" : beginning.substring(0, dot);
      below
          .computeIfAbsent(shorter, words -> new LinkedHashSet<>())
          .add(beginning.substring(dot + 1));
      beginning = shorter;
    }
  }
}

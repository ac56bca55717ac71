package org.juesuan.gateway.stream;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Up to where a reader knows each feed, written {@code b12-e5-p9}: everything up to these numbers
 * is told, as far as the reader may see it. A feed that is not named is not known yet.
 */
public record Position(Map<Feed, Long> numbers) {

  /** Knows nothing. */
  public static final Position UNKNOWN = new Position(Map.of());

  /** The form of a position, for the contract. */
  public static final String PATTERN = "^[bep]\\d{1,18}(-[bep]\\d{1,18}){0,2}$";

  private static final Pattern FORM = Pattern.compile(PATTERN);

  public Position {
    Map<Feed, Long> copy = new EnumMap<>(Feed.class);
    copy.putAll(numbers);
    numbers = Collections.unmodifiableMap(copy);
  }

  /** The position written so; empty where the text is none. */
  public static Optional<Position> parse(String text) {
    if (!FORM.matcher(text).matches()) {
      return Optional.empty();
    }
    Map<Feed, Long> numbers = new EnumMap<>(Feed.class);
    for (String part : text.split("-", -1)) {
      Feed feed = Feed.ofLetter(part.charAt(0)).orElseThrow();
      if (numbers.put(feed, Long.parseLong(part.substring(1))) != null) {
        return Optional.empty();
      }
    }
    return Optional.of(new Position(numbers));
  }

  /** The number of one feed. */
  public OptionalLong of(Feed feed) {
    Long number = numbers.get(feed);
    return number == null ? OptionalLong.empty() : OptionalLong.of(number);
  }

  @Override
  public String toString() {
    return numbers.entrySet().stream()
        .map(entry -> entry.getKey().letter() + Long.toString(entry.getValue()))
        .collect(Collectors.joining("-"));
  }
}

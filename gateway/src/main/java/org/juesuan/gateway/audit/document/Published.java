package org.juesuan.gateway.audit.document;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One published number or text.
 *
 * @param name what it is, such as {@code t3.205.basic} or {@code total.amount}: the names the rules
 *     speak of
 * @param place where it stands, as a finding reports it
 * @param text as printed
 */
public record Published(String name, String place, Kind kind, String text) {

  /** What a published number looks like, without its unit. */
  public static final String NUMBER =
      "^\\s*(-?(\\d{1,16}|\\d{1,3}(,\\d{3}){1,5})(\\.\\d{1,6})?\\s*[%％]?|—|——|-|－|/|无)?\\s*$";

  private static final Set<String> NOTHING = Set.of("", "—", "——", "-", "－", "/", "无");
  private static final Pattern SIGNS = Pattern.compile("[,%％\\s]");

  /** Whether nothing is printed, or a sign for nothing. */
  public boolean blank() {
    return NOTHING.contains(text.strip());
  }

  /** The number as printed; a blank is none. */
  public Optional<BigDecimal> number() {
    return kind == Kind.WORDS || blank()
        ? Optional.empty()
        : Optional.of(new BigDecimal(SIGNS.matcher(text).replaceAll("")));
  }
}

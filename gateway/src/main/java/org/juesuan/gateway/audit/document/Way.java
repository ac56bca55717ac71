package org.juesuan.gateway.audit.document;

import java.util.Optional;
import java.util.regex.Pattern;

/** Which way the words beside a difference say it went. */
public enum Way {
  /** 增加、增长、上升. */
  UP,
  /** 减少、下降、降低. */
  DOWN,
  /** 持平. */
  LEVEL;

  private static final Pattern RISES = Pattern.compile("增|升|提高");
  private static final Pattern FALLS = Pattern.compile("减|降");
  private static final Pattern STAYS = Pattern.compile("持平|一致|无变化|无增减|无差异|相同");

  /** Empty where the words say nothing, or both as in 增加（减少）. */
  public static Optional<Way> of(String words) {
    if (STAYS.matcher(words).find()) {
      return Optional.of(LEVEL);
    }
    boolean rises = RISES.matcher(words).find();
    boolean falls = FALLS.matcher(words).find();
    return rises == falls ? Optional.empty() : Optional.of(rises ? UP : DOWN);
  }
}

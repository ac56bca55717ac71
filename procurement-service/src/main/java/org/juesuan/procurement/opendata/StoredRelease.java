package org.juesuan.procurement.opendata;

import java.time.Instant;
import java.util.UUID;

/**
 * A release as it was stored.
 *
 * @param position where it stands among all releases
 * @param body the release, word for word
 */
public record StoredRelease(Position position, String body) {

  /**
   * A place in the order of all releases.
   *
   * @param at when it was recorded
   * @param planItem its process
   * @param number its number in the process
   */
  public record Position(Instant at, UUID planItem, int number) {

    private static final UUID FIRST = new UUID(0, 0);

    /** Before everything that was recorded at a moment or after it. */
    public static Position before(Instant at) {
      return new Position(at, FIRST, 0);
    }
  }
}

package org.juesuan.gateway.stream;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The services whose events the stream is made of, each with numbers of its own. */
public enum Feed {
  BUDGET,
  EVALUATION,
  PROCUREMENT;

  /** The word for the service in paths and settings. */
  public String service() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Its topic. */
  String topic() {
    return "juesuan." + service() + ".v1";
  }

  /** How a position names it. */
  char letter() {
    return service().charAt(0);
  }

  /** The feed a position names so. */
  static Optional<Feed> ofLetter(char letter) {
    return Arrays.stream(values()).filter(feed -> feed.letter() == letter).findAny();
  }

  /** The feed whose events the topic holds. */
  static Feed ofTopic(String topic) {
    return Arrays.stream(values())
        .filter(feed -> feed.topic().equals(topic))
        .findAny()
        .orElseThrow(() -> new IllegalArgumentException("no topic of ours"));
  }
}

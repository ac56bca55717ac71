package org.juesuan.platform.store.inbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long a service remembers which events it has taken in: {@code juesuan.inbox.*}. */
@ConfigMapping(prefix = "juesuan.inbox")
public interface InboxSettings {

  /**
   * How long an id is remembered, more than the topics' 30 days. An event that is sent again after
   * that meets an inbox that does not know it; the default is a year and its closing.
   */
  @WithDefault("400d")
  Duration kept();
}

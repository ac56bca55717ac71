package org.juesuan.gateway.composition;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long the report waits for a section. */
@ConfigMapping(prefix = "juesuan.section")
public interface SectionSettings {

  /** For the connection to be made. */
  @WithDefault("500ms")
  Duration connectTimeout();

  /** For the whole answer. */
  @WithDefault("3s")
  Duration deadline();
}

package org.juesuan.gateway.routing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long a forwarded request may take. */
@ConfigMapping(prefix = "juesuan.forward")
public interface ForwardSettings {

  /** For the connection to be made. */
  @WithDefault("1s")
  Duration connectTimeout();

  /** For the next sign of life from either side. */
  @WithDefault("30s")
  Duration deadline();
}

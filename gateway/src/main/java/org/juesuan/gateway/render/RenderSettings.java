package org.juesuan.gateway.render;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How many files of reports are made at the same time. */
@ConfigMapping(prefix = "juesuan.render")
public interface RenderSettings {

  /** Files that are made at once; each takes a processor. */
  @WithDefault("2")
  int atOnce();

  /** Files that wait for one of those to be done; any more are refused. */
  @WithDefault("16")
  int waiting();
}

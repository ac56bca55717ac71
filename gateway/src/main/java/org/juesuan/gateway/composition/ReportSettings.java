package org.juesuan.gateway.composition;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** How the report is made. */
@ConfigMapping(prefix = "juesuan.report")
public interface ReportSettings {

  /** The form to use for every department and year; by default each region's own. */
  Optional<String> form();
}

package org.juesuan.platform.web.path;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How many bytes a request to a path may carry: 1 MB, and what the server takes at all where a
 * service says that batches or files come in (design, HTTP).
 */
@ApplicationScoped
public class BodyLimits {

  private static final long ORDINARY = 1L << 20;

  private final long largest;
  private final Optional<Pattern> bulkPaths;

  BodyLimits(
      @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largest,
      @ConfigProperty(name = "juesuan.http.bulk-paths") Optional<Pattern> bulkPaths) {
    this.largest = largest.asLongValue();
    this.bulkPaths = bulkPaths;
  }

  /** The limit itself is still accepted. */
  public long ofPath(String path) {
    boolean bulk = bulkPaths.filter(paths -> paths.matcher(path).matches()).isPresent();
    return bulk ? largest : Math.min(ORDINARY, largest);
  }
}

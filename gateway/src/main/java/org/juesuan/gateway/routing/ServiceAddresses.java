package org.juesuan.gateway.routing;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Where the services are. A service without an address is not installed. */
@ConfigMapping(prefix = "juesuan.services")
public interface ServiceAddresses {

  Service budget();

  Service evaluation();

  Service procurement();

  /** Where one service is. */
  interface Service {

    /**
     * Scheme, host and port, such as {@code http://127.0.0.1:8081}; several, separated by commas,
     * where nothing in between spreads the requests over replicas; absent if not installed.
     */
    Optional<List<URI>> url();
  }
}

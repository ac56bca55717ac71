package org.juesuan.platform.service.opendata;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/** Who publishes open data, and on what terms. An installation says it; nothing is presumed. */
@ConfigMapping(prefix = "juesuan.open-data")
public interface OpenDataSettings {

  /** Where the public finds what is published, without a slash at the end. */
  @WithDefault("http://localhost:8080")
  URI baseUrl();

  /** Name of the publisher. */
  @WithDefault("the finance bureau of the district")
  String publisher();

  /** The terms of use; while absent nothing is said of them. */
  Optional<Licence> licence();

  /** Where it is said what is published, when and how. */
  Optional<URI> policyUrl();

  /** Terms of use. */
  interface Licence {

    /** Short name, for example {@code CC-BY-4.0}. */
    String name();

    /** Its full name. */
    String title();

    /** Its canonical address. */
    URI url();
  }
}

package org.juesuan.gateway.identity;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** The gateway's credential where there is no identity provider to ask for one. */
@ConfigMapping(prefix = "juesuan.credential")
public interface CredentialSettings {

  /** A bearer token signed with the local key; absent wherever an identity provider is. */
  Optional<String> localToken();
}

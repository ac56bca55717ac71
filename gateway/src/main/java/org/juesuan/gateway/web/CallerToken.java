package org.juesuan.gateway.web;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** The checked token of this request, whether it came in the header or in the session cookie. */
@RequestScoped
public class CallerToken {

  private final SecurityIdentity identity;

  CallerToken(SecurityIdentity identity) {
    this.identity = identity;
  }

  /** The token itself, of a caller who was required to have one. */
  public String required() {
    return identity.getCredential(AccessTokenCredential.class).getToken();
  }

  /** The header with which the gateway asks a service in this caller's name; null without token. */
  public @Nullable String authorization() {
    AccessTokenCredential credential = identity.getCredential(AccessTokenCredential.class);
    return credential == null ? null : "Bearer " + credential.getToken();
  }
}

package org.juesuan.gateway.web;

import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.oidc.OidcConfigurationMetadata;
import io.quarkus.oidc.runtime.OidcUtils;
import io.quarkus.runtime.Startup;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The identity provider as far as persons sign in and out there. */
@ApplicationScoped
class SignInProvider {

  private final boolean offered;
  private final boolean form;
  private final boolean localKey;

  SignInProvider(
      @ConfigProperty(name = "quarkus.oidc.pages.tenant-enabled", defaultValue = "true")
          boolean offered,
      @ConfigProperty(name = "quarkus.oidc.public-key") Optional<String> localKey,
      WebSettings settings) {
    this.offered = offered;
    this.form = settings.signInForm();
    this.localKey = localKey.isPresent();
  }

  @Startup
  void check() {
    refusal(form, localKey)
        .ifPresent(
            sentence -> {
              throw new IllegalStateException(sentence);
            });
  }

  /** Why the gateway may not start with its form for a token; empty when it may. */
  static Optional<String> refusal(boolean form, boolean localKey) {
    return form && !localKey
        ? Optional.of(
            "The gateway refuses to start: juesuan.web.sign-in-form belongs to a local key; persons"
                + " sign in at the identity provider instead.")
        : Optional.empty();
  }

  /** What ends a session at the provider (OpenID Connect RP-Initiated Logout 1.0). */
  record Farewell(String address, String idToken) {}

  /** Whether persons sign in there; in a local start they do not. */
  boolean isOffered() {
    return offered;
  }

  /** How the session ends at the provider too; empty where there is none, or none that can end. */
  Optional<Farewell> farewell(SecurityIdentity identity) {
    IdTokenCredential session = identity.getCredential(IdTokenCredential.class);
    OidcConfigurationMetadata provider = identity.getAttribute(OidcUtils.CONFIG_METADATA_ATTRIBUTE);
    return session == null || provider == null
        ? Optional.empty()
        : Optional.ofNullable(provider.getEndSessionUri())
            .map(address -> new Farewell(address, session.getToken()));
  }
}

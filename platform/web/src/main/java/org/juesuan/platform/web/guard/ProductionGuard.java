package org.juesuan.platform.web.guard;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses to start with the wrong source of tokens (design, "Who may do what"): a local key belongs
 * to a local start, everything else to an identity provider.
 */
@ApplicationScoped
public class ProductionGuard {

  private static final Set<String> LOCAL_PROFILES = Set.of("local", "test", "dev");

  private final boolean localKey;
  private final boolean identityProvider;

  ProductionGuard(
      @ConfigProperty(name = "quarkus.oidc.public-key") Optional<String> publicKey,
      @ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> authServer) {
    this.localKey = publicKey.isPresent();
    this.identityProvider = authServer.isPresent();
  }

  /** First of the application's own code to run. */
  @Startup(Integer.MIN_VALUE)
  void check() {
    refusal(ConfigUtils.getProfiles(), localKey, identityProvider)
        .ifPresent(
            sentence -> {
              throw new IllegalStateException(sentence);
            });
  }

  /**
   * Why the service may not start; empty when it may.
   *
   * @param profiles the active configuration profiles
   * @param localKey whether tokens are checked with a key from the configuration
   * @param identityProvider whether tokens are checked with the keys of an identity provider
   */
  static Optional<String> refusal(
      Collection<String> profiles, boolean localKey, boolean identityProvider) {
    boolean local = !profiles.isEmpty() && LOCAL_PROFILES.containsAll(profiles);
    if (local) {
      return Optional.empty();
    }
    if (localKey) {
      return Optional.of(
          "The service refuses to start: quarkus.oidc.public-key is for local use only;"
              + " set quarkus.oidc.auth-server-url to the identity provider instead.");
    }
    if (!identityProvider) {
      return Optional.of(
          "The service refuses to start: quarkus.oidc.auth-server-url must name the identity"
              + " provider whose tokens it accepts.");
    }
    return Optional.empty();
  }
}

package org.juesuan.gateway.identity;

import io.quarkus.oidc.client.OidcClient;
import io.quarkus.oidc.client.runtime.TokensHelper;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.juesuan.platform.web.problem.PlatformError;
import org.juesuan.platform.web.problem.ProblemException;

/**
 * The gateway's own client credential (role {@code composer}): tokens of the identity provider by
 * client credentials, renewed before they expire; in a local start the token its launcher made.
 */
@ApplicationScoped
public class GatewayCredential {

  private static final Logger LOG = Logger.getLogger(GatewayCredential.class);
  private static final String SCHEME = "Bearer ";

  private final OidcClient client;
  private final Optional<String> localToken;
  private final boolean localKey;
  private final TokensHelper tokens = new TokensHelper();

  GatewayCredential(
      OidcClient client,
      CredentialSettings settings,
      @ConfigProperty(name = "quarkus.oidc.public-key") Optional<String> localKey) {
    this.client = client;
    this.localToken = settings.localToken();
    this.localKey = localKey.isPresent();
  }

  @Startup
  void check() {
    refusal(localToken.isPresent(), localKey)
        .ifPresent(
            sentence -> {
              throw new IllegalStateException(sentence);
            });
  }

  /**
   * Why the gateway may not start with this credential; empty when it may. A service that trusts a
   * local key is itself refused outside a local start.
   */
  static Optional<String> refusal(boolean localToken, boolean localKey) {
    return localToken && !localKey
        ? Optional.of(
            "The gateway refuses to start: juesuan.credential.local-token belongs to a local key;"
                + " name the gateway's client by quarkus.oidc-client instead.")
        : Optional.empty();
  }

  /**
   * The value of the header {@code Authorization}.
   *
   * @return fails with a {@link ProblemException} 503 {@code unavailable} where no credential can
   *     be had: nothing was sent to any service then
   */
  public Uni<String> authorization() {
    return localToken
        .map(token -> Uni.createFrom().item(SCHEME + token))
        .orElseGet(
            () ->
                tokens
                    .getTokens(client)
                    .map(fresh -> SCHEME + fresh.getAccessToken())
                    .onFailure()
                    .transform(GatewayCredential::unavailable));
  }

  private static Throwable unavailable(Throwable failure) {
    LOG.errorf("The gateway has no credential of its own: %s", failure.getMessage());
    return new ProblemException(
        PlatformError.UNAVAILABLE, "The gateway has no credential of its own at the moment.");
  }
}

package org.juesuan.platform.web.scope;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.TenantIdentityProvider;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.web.problem.PlatformError;
import org.juesuan.platform.web.problem.ProblemException;
import org.juesuan.platform.web.problem.Violation;

/**
 * The person on whose behalf another service calls: the gateway sends its own credential and, in a
 * header of its own, that person's token. Both are verified by the same rules.
 */
@ApplicationScoped
public class ActorTokens {

  /** The header that carries the person's token, as it is, without a scheme. */
  public static final String HEADER = "Juesuan-Actor-Token";

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final TenantIdentityProvider identities;

  ActorTokens(TenantIdentityProvider identities) {
    this.identities = identities;
  }

  /**
   * Whose token it is.
   *
   * @param token the header's value
   * @throws ProblemException 401 {@code unauthenticated} without a token, or with one that is
   *     forged, expired, for somebody else's ears or without a subject
   */
  public Caller verified(@Nullable String token) {
    if (token == null || token.isBlank()) {
      throw refused("must carry the token of the person who acts");
    }
    try {
      SecurityIdentity identity =
          identities.authenticate(new AccessTokenCredential(token)).await().atMost(PATIENCE);
      if (identity.getPrincipal() instanceof JsonWebToken claims
          && claims.getSubject() != null
          && !claims.getSubject().isBlank()) {
        return new Caller(identity);
      }
    } catch (AuthenticationFailedException invalid) {
      throw refused("must carry a valid token");
    }
    throw refused("must carry the token of somebody with a name");
  }

  private static ProblemException refused(String message) {
    return new ProblemException(
        PlatformError.UNAUTHENTICATED,
        "The token of the person who acts is missing or not valid.",
        List.of(Violation.parameter(HEADER, message)));
  }
}

package org.juesuan.gateway.web;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.oidc.TenantIdentityProvider;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Who sends a request: the bearer of the token in its header or, where {@link SessionCookie} and
 * {@link ProviderSession} permit it, the person at the browser. Of a session only the access token
 * counts, by the rules for any bearer token. A session that is no longer valid is as good as none:
 * a page asks to sign in again, and a program is told 401 and never sent to the provider.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class CallerMechanism implements HttpAuthenticationMechanism {

  private static final Logger LOG = Logger.getLogger(CallerMechanism.class);

  private final OidcAuthenticationMechanism oidc;
  private final TenantIdentityProvider bearers;
  private final SignInProvider provider;
  private final WebSettings settings;

  CallerMechanism(
      OidcAuthenticationMechanism oidc,
      TenantIdentityProvider bearers,
      SignInProvider provider,
      WebSettings settings) {
    this.oidc = oidc;
    this.bearers = bearers;
    this.provider = provider;
    this.settings = settings;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      RoutingContext context, IdentityProviderManager identities) {
    if (isOfSession(context)) {
      return oidc.authenticate(context, identities)
          .onItem()
          .ifNotNull()
          .transformToUni(this::bearer)
          .onFailure()
          .invoke(failure -> LOG.debugf("No session: %s", failure.getMessage()))
          .onFailure()
          .recoverWithNull();
    }
    Cookie token = context.request().getCookie(SessionCookie.NAME);
    if (settings.signInForm()
        && token != null
        && !token.getValue().isEmpty()
        && SessionCookie.isAcceptedFor(context.request())) {
      return TokenCheck.identity(token.getValue(), context, identities)
          .onFailure()
          .recoverWithNull();
    }
    return oidc.authenticate(context, identities);
  }

  /** The identity of the session's access token, with the ID token that ends the session. */
  private Uni<SecurityIdentity> bearer(SecurityIdentity session) {
    return bearers
        .authenticate(session.getCredential(AccessTokenCredential.class))
        .map(
            bearer ->
                QuarkusSecurityIdentity.builder(bearer)
                    .addCredential(session.getCredential(IdTokenCredential.class))
                    .build());
  }

  @Override
  public Uni<ChallengeData> getChallenge(RoutingContext context) {
    return isOfSession(context)
        ? Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer"))
        : oidc.getChallenge(context);
  }

  private boolean isOfSession(RoutingContext context) {
    return provider.isOffered() && ProviderSession.countsFor(context.request());
  }

  @Override
  public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
    return oidc.getCredentialTypes();
  }

  @Override
  public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
    return oidc.getCredentialTransport(context);
  }
}

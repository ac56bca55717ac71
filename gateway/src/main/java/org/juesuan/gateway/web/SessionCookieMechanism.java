package org.juesuan.gateway.web;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/**
 * Takes the token of a browser from its session cookie, where {@link SessionCookie} permits it. A
 * cookie whose token is no longer valid is as good as none: the browser is asked to sign in again.
 */
@ApplicationScoped
public class SessionCookieMechanism implements HttpAuthenticationMechanism {

  private static final int BEFORE_BEARER_TOKENS = 2000;

  @Override
  public Uni<SecurityIdentity> authenticate(
      RoutingContext context, IdentityProviderManager identities) {
    Cookie cookie = context.request().getCookie(SessionCookie.NAME);
    if (cookie == null
        || cookie.getValue().isEmpty()
        || !SessionCookie.isAcceptedFor(context.request())) {
      return Uni.createFrom().nullItem();
    }
    return TokenCheck.identity(cookie.getValue(), context, identities)
        .onFailure()
        .recoverWithNull();
  }

  @Override
  public Uni<ChallengeData> getChallenge(RoutingContext context) {
    return Uni.createFrom().nullItem();
  }

  @Override
  public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
    return Set.of(TokenAuthenticationRequest.class);
  }

  @Override
  public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
    return Uni.createFrom()
        .item(new HttpCredentialTransport(HttpCredentialTransport.Type.COOKIE, SessionCookie.NAME));
  }

  @Override
  public int getPriority() {
    return BEFORE_BEARER_TOKENS;
  }
}

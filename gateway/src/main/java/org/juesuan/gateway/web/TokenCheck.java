package org.juesuan.gateway.web;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;

/** Checks a token that did not come in the header Authorization, by the same rules. */
final class TokenCheck {

  private TokenCheck() {}

  /** Whose token it is; fails with {@link AuthenticationFailedException} if it is not valid. */
  static Uni<SecurityIdentity> identity(
      String token, RoutingContext context, IdentityProviderManager identities) {
    TokenAuthenticationRequest request =
        new TokenAuthenticationRequest(new AccessTokenCredential(token));
    HttpSecurityUtils.setRoutingContextAttribute(request, context);
    return identities.authenticate(request);
  }
}

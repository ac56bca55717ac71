package org.juesuan.gateway.web;

import io.quarkus.oidc.TenantResolver;
import io.quarkus.oidc.runtime.OidcUtils;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Says by whose rules a request is checked: those of a session, or those of a bearer token. Left to
 * itself quarkus-oidc would take any request that carries the session cookie for one of the
 * session, also one that writes.
 */
@ApplicationScoped
public class PagesTenant implements TenantResolver {

  private final SignInProvider provider;

  PagesTenant(SignInProvider provider) {
    this.provider = provider;
  }

  @Override
  public String resolve(RoutingContext context) {
    return provider.isOffered() && ProviderSession.countsFor(context.request())
        ? ProviderSession.TENANT
        : OidcUtils.DEFAULT_TENANT_ID;
  }
}

package org.juesuan.platform.web.scope;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Accepts no token without a subject: every change is recorded under a name. */
@ApplicationScoped
public class NamedCallers implements SecurityIdentityAugmentor {

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity, AuthenticationRequestContext context) {
    boolean nameless =
        identity.getPrincipal() instanceof JsonWebToken token
            && (token.getSubject() == null || token.getSubject().isBlank());
    return nameless
        ? Uni.createFrom().failure(new AuthenticationFailedException("no subject"))
        : Uni.createFrom().item(identity);
  }
}

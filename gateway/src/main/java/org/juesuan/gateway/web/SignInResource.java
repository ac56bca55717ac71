package org.juesuan.gateway.web;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.juesuan.gateway.render.SitePages;

/** Exchanges a token for the session cookie, and takes the cookie back. */
@Path("/")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class SignInResource {

  private static final Pattern PAGE =
      Pattern.compile("/departments/\\d{6}(-\\d{3}){0,3}/years/\\d{4}(/dashboard)?");

  private final WebSettings settings;
  private final IdentityProviderManager identities;
  private final RoutingContext context;
  private final Clock clock;

  SignInResource(
      WebSettings settings,
      IdentityProviderManager identities,
      RoutingContext context,
      Clock clock) {
    this.settings = settings;
    this.identities = identities;
    this.context = context;
    this.clock = clock;
  }

  /** Sets the cookie for as long as the token is valid. */
  @POST
  @Path("/sign-in")
  @PermitAll
  @Operation(hidden = true)
  public Uni<Response> signIn(
      @FormParam("token") @Nullable String token, @FormParam("page") @Nullable String page) {
    if (!settings.signInForm()) {
      return Uni.createFrom().item(HtmlAnswer.of(404, SitePages.notFound(false)).build());
    }
    if (!SameOrigin.isShownBy(context.request())) {
      return Uni.createFrom().item(HtmlAnswer.of(403, SitePages.foreignForm()).build());
    }
    String target = page != null && PAGE.matcher(page).matches() ? page : "/";
    String written = token == null ? "" : token.strip();
    if (written.isEmpty() || written.length() > SessionCookie.LONGEST_TOKEN) {
      return Uni.createFrom().item(refused(target));
    }
    return TokenCheck.identity(written, context, identities)
        .map(identity -> signedIn(identity, written, target))
        .onFailure()
        .recoverWithItem(() -> refused(target));
  }

  /** Makes the browser forget the cookie; the token itself stays valid until it expires. */
  @POST
  @Path("/sign-out")
  @PermitAll
  @Operation(hidden = true)
  public Response signOut() {
    if (!SameOrigin.isShownBy(context.request())) {
      return HtmlAnswer.of(403, SitePages.foreignForm()).build();
    }
    return seeOther("/").cookie(SessionCookie.expired(context.request().isSSL())).build();
  }

  private Response signedIn(SecurityIdentity identity, String token, String target) {
    long expires =
        identity.getPrincipal() instanceof JsonWebToken claims ? claims.getExpirationTime() : 0;
    int seconds = (int) Math.min(expires - clock.instant().getEpochSecond(), Integer.MAX_VALUE);
    if (seconds <= 0) {
      return refused(target);
    }
    return seeOther(target)
        .cookie(SessionCookie.of(token, seconds, context.request().isSSL()))
        .build();
  }

  private static Response refused(String target) {
    return HtmlAnswer.of(401, SitePages.signIn(true, true, target)).build();
  }

  /** A path, so that the browser stays at the address it knows. */
  private static Response.ResponseBuilder seeOther(String path) {
    return Response.status(Response.Status.SEE_OTHER)
        .header("Location", URI.create(path).toString())
        .header("Cache-Control", "no-store");
  }
}

package org.juesuan.gateway.web;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.juesuan.gateway.dashboard.DeskPages;
import org.juesuan.gateway.dashboard.Notice;
import org.juesuan.gateway.dashboard.Shell;
import org.juesuan.gateway.dashboard.SignInView.Refusal;

/**
 * Signs a browser in: at the identity provider (authorization code flow, which quarkus-oidc carries
 * out) or, in a local start, with a token; and signs it out again.
 */
@Path("/")
public class SignInResource {

  private static final Logger LOG = Logger.getLogger(SignInResource.class);

  private final WebSettings settings;
  private final SignInPage signIn;
  private final SignInProvider provider;
  private final OidcAuthenticationMechanism codeFlow;
  private final IdentityProviderManager identities;
  private final SecurityIdentity identity;
  private final ReaderLanguage reader;
  private final RoutingContext context;
  private final Clock clock;

  SignInResource(
      WebSettings settings,
      SignInPage signIn,
      SignInProvider provider,
      OidcAuthenticationMechanism codeFlow,
      IdentityProviderManager identities,
      SecurityIdentity identity,
      ReaderLanguage reader,
      RoutingContext context,
      Clock clock) {
    this.settings = settings;
    this.signIn = signIn;
    this.provider = provider;
    this.codeFlow = codeFlow;
    this.identities = identities;
    this.identity = identity;
    this.reader = reader;
    this.context = context;
    this.clock = clock;
  }

  /** Sends the browser to the identity provider, or on to the page if it has signed in already. */
  @GET
  @Path(ProviderSession.SIGN_IN)
  @PermitAll
  @Operation(hidden = true)
  public Uni<Response> toProvider(@QueryParam("page") @Nullable String page) {
    String target = OwnPage.orHome(page);
    if (!identity.isAnonymous()) {
      return Uni.createFrom().item(seeOther(target).build());
    }
    if (!provider.isOffered()) {
      return Uni.createFrom().item(signIn.again(Refusal.NONE, target));
    }
    Shell shell = reader.shell();
    return codeFlow
        .getChallenge(context)
        .map(challenge -> redirect(challenge).cookie(WantedPage.cookie(target)).build())
        .onFailure()
        .recoverWithItem(
            failure -> {
              LOG.errorf("The identity provider cannot be reached: %s", failure.getMessage());
              return HtmlAnswer.notice(503, Notice.UNAVAILABLE, shell);
            });
  }

  /**
   * Where the provider sends the browser back to. The session's cookie is sent with nothing that
   * another site led to, so the way on is a page of ours and not a redirect.
   */
  @GET
  @Path(ProviderSession.RETURN)
  @PermitAll
  @Operation(hidden = true)
  public Response fromProvider() {
    String target = WantedPage.of(context.request());
    return identity.isAnonymous()
        ? signIn.again(Refusal.PROVIDER, target)
        : HtmlAnswer.of(200, DeskPages.signedIn(target, reader.shell()))
            .cookie(WantedPage.forgotten())
            .build();
  }

  /** Sets the cookie of a local start for as long as the token is valid. */
  @POST
  @Path(ProviderSession.SIGN_IN)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @PermitAll
  @Operation(hidden = true)
  public Uni<Response> withToken(
      @FormParam("token") @Nullable String token, @FormParam("page") @Nullable String page) {
    if (!settings.signInForm()) {
      return Uni.createFrom().item(HtmlAnswer.notice(404, Notice.NOT_FOUND, reader.shell()));
    }
    if (!SameOrigin.isShownBy(context.request())) {
      return Uni.createFrom().item(HtmlAnswer.notice(403, Notice.FOREIGN_FORM, reader.shell()));
    }
    String target = OwnPage.orHome(page);
    String written = token == null ? "" : token.strip();
    if (written.isEmpty() || written.length() > SessionCookie.LONGEST_TOKEN) {
      return Uni.createFrom().item(signIn.again(Refusal.TOKEN, target));
    }
    return TokenCheck.identity(written, context, identities)
        .map(bearer -> signedIn(bearer, written, target))
        .onFailure()
        .recoverWithItem(() -> signIn.again(Refusal.TOKEN, target));
  }

  /**
   * Makes the browser forget its session and, where it signed in at the provider, ends the session
   * there. A token itself stays valid until it expires.
   */
  @POST
  @Path(ProviderSession.SIGN_OUT)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @PermitAll
  @Operation(hidden = true)
  public Response signOut() {
    if (!SameOrigin.isShownBy(context.request())) {
      return HtmlAnswer.notice(403, Notice.FOREIGN_FORM, reader.shell());
    }
    return provider
        .farewell(identity)
        .map(
            farewell ->
                HtmlAnswer.handingOver(
                    DeskPages.signedOut(
                        farewell.address(), farewell.idToken(), ownAddress(), reader.shell()),
                    URI.create(farewell.address())))
        .orElseGet(() -> seeOther(OwnPage.HOME))
        .cookie(SessionCookie.expired(context.request().isSSL()))
        .cookie(ProviderSession.expired(context.request()))
        .build();
  }

  private Response signedIn(SecurityIdentity bearer, String token, String target) {
    long expires =
        bearer.getPrincipal() instanceof JsonWebToken claims ? claims.getExpirationTime() : 0;
    int seconds = (int) Math.min(expires - clock.instant().getEpochSecond(), Integer.MAX_VALUE);
    if (seconds <= 0) {
      return signIn.again(Refusal.TOKEN, target);
    }
    return seeOther(target)
        .cookie(SessionCookie.of(token, seconds, context.request().isSSL()))
        .build();
  }

  /** Our first page as the browser knows it. */
  private String ownAddress() {
    return URI.create(context.request().absoluteURI()).resolve(OwnPage.HOME).toString();
  }

  private static Response.ResponseBuilder redirect(ChallengeData challenge) {
    Response.ResponseBuilder answer =
        Response.status(challenge.status).header("Cache-Control", "no-store");
    challenge.getHeaders().forEach((name, value) -> answer.header(name.toString(), value));
    return answer;
  }

  /** A path, so that the browser stays at the address it knows. */
  private static Response.ResponseBuilder seeOther(String path) {
    return Response.status(Response.Status.SEE_OTHER)
        .header("Location", URI.create(path).toString())
        .header("Cache-Control", "no-store");
  }
}

package org.juesuan.gateway.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.juesuan.gateway.dashboard.Language;
import org.juesuan.gateway.dashboard.Notice;

/** Remembers the language a reader chooses. */
@Path("/language")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class LanguageResource {

  private final RoutingContext context;
  private final ReaderLanguage reader;

  LanguageResource(RoutingContext context, ReaderLanguage reader) {
    this.context = context;
    this.reader = reader;
  }

  /** Sets the cookie and returns to the page. */
  @POST
  @PermitAll
  @Operation(hidden = true)
  public Response choose(
      @FormParam("language") @Nullable String language, @FormParam("page") @Nullable String page) {
    if (!SameOrigin.isShownBy(context.request())) {
      return HtmlAnswer.notice(403, Notice.FOREIGN_FORM, reader.shell());
    }
    Response.ResponseBuilder answer =
        Response.status(Response.Status.SEE_OTHER)
            .header("Location", OwnPage.orHome(page))
            .header("Cache-Control", "no-store");
    Optional.ofNullable(language)
        .flatMap(Language::ofCode)
        .ifPresent(
            chosen -> answer.cookie(ReaderLanguage.cookie(chosen, context.request().isSSL())));
    return answer.build();
  }
}

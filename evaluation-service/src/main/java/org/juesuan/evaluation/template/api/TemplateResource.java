package org.juesuan.evaluation.template.api;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.juesuan.evaluation.template.FormTemplate;
import org.juesuan.evaluation.template.TemplateKey;
import org.juesuan.evaluation.template.TemplateService;
import org.juesuan.platform.service.answer.Answer;
import org.juesuan.platform.service.answer.IdempotentAnswers;
import org.juesuan.platform.web.page.Cursor;
import org.juesuan.platform.web.page.Limit;
import org.juesuan.platform.web.page.Page;
import org.juesuan.platform.web.precondition.EntityTag;
import org.juesuan.platform.web.precondition.Preconditions;
import org.juesuan.platform.web.rehearsal.DryRun;
import org.juesuan.platform.web.scope.Caller;
import org.juesuan.platform.web.scope.Role;

/** Forms of self-evaluation as data. */
@Path("/api/v1/evaluation/templates")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Templates", description = "Forms of self-evaluation as data, by version.")
public class TemplateResource {

  private static final String LIST = "templates";
  private static final EntityTag NEVER_CHANGES = EntityTag.of(1);

  private final TemplateService templates;
  private final IdempotentAnswers answers;
  private final Caller caller;

  TemplateResource(TemplateService templates, IdempotentAnswers answers, Caller caller) {
    this.templates = templates;
    this.answers = answers;
    this.caller = caller;
  }

  /** Enters a version of a form. */
  @POST
  @RolesAllowed(Role.Claims.FINANCE)
  @Operation(
      operationId = "recordTemplate",
      summary = "Enter a version of a form",
      description =
          "Role finance, with the district in scope. A version never changes: another form is"
              + " another version. Refusals: template-faulty, which names every fault at once,"
              + " and template-exists.")
  @APIResponse(
      responseCode = "201",
      description = "Entered.",
      content = @Content(schema = @Schema(implementation = TemplateForm.class)))
  public Response record(
      @QueryParam("dryRun") @DefaultValue("false") DryRun dryRun,
      @NotNull @Valid TemplateForm body) {
    caller.requireScope(templates.district());
    Supplier<Answer<TemplateForm>> effect =
        () -> {
          FormTemplate entered = templates.enter(body.toTemplate());
          return Answer.created(TemplateForm.of(entered), location(entered.key()), NEVER_CHANGES);
        };
    return answers.answer(dryRun, body, effect);
  }

  /** All versions of all forms. */
  @GET
  @Authenticated
  @Operation(
      operationId = "listTemplates",
      summary = "List the versions of all forms",
      description = "By id, year and version: those that come with the service and those entered.")
  public Page<TemplateHead> list(
      @QueryParam("limit") @DefaultValue("50") Limit limit,
      @QueryParam("cursor") @Nullable Cursor cursor) {
    caller.require(Role.values());
    List<String> position = Cursor.positionIn(cursor, LIST, 1);
    List<FormTemplate> rows =
        templates.all().stream()
            .filter(
                template -> position == null || sortKey(template).compareTo(position.get(0)) > 0)
            .limit(limit.rowsToFetch())
            .toList();
    return Page.of(rows, limit, row -> Cursor.of(LIST, sortKey(row))).map(TemplateHead::of);
  }

  /** One version. */
  @GET
  @Path("/{id}/{templateYear}/{version}")
  @Authenticated
  @Operation(
      operationId = "getTemplate",
      summary = "Read a version of a form",
      description = "As entered; it never changes. 404 template-not-found.")
  @APIResponse(
      responseCode = "200",
      description = "The form.",
      content = @Content(schema = @Schema(implementation = TemplateForm.class)))
  @APIResponse(responseCode = "304", description = "The caller holds this state already.")
  public RestResponse<TemplateForm> get(
      @Parameter(description = "Name of the form.", example = "beijing-self-evaluation")
          @PathParam("id")
          @Pattern(regexp = "[a-z][a-z0-9-]{2,63}")
          String id,
      @Parameter(description = "The fiscal year it is for.", example = "2020")
          @PathParam("templateYear")
          @Min(2000)
          @Max(2999)
          int templateYear,
      @Parameter(description = "Version, counted from 1.", example = "1")
          @PathParam("version")
          @Min(1)
          int version,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    caller.require(Role.values());
    FormTemplate known = templates.known(new TemplateKey(id, templateYear, version));
    return Preconditions.answer(ifNoneMatch, NEVER_CHANGES, TemplateForm.of(known));
  }

  /** Sorts as id, year and version do: a blank stands before every character of an id. */
  private static String sortKey(FormTemplate template) {
    TemplateKey key = template.key();
    return "%s %04d %010d".formatted(key.id(), key.year(), key.version());
  }

  private static String location(TemplateKey key) {
    return "/api/v1/evaluation/templates/%s/%d/%d".formatted(key.id(), key.year(), key.version());
  }
}

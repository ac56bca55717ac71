package org.juesuan.budget.department.api;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.department.Project;
import org.juesuan.budget.department.ProjectService;
import org.juesuan.platform.service.answer.Answer;
import org.juesuan.platform.service.answer.IdempotentAnswers;
import org.juesuan.platform.service.answer.Versioned;
import org.juesuan.platform.web.page.Cursor;
import org.juesuan.platform.web.page.Limit;
import org.juesuan.platform.web.page.Page;
import org.juesuan.platform.web.precondition.Preconditions;
import org.juesuan.platform.web.rehearsal.DryRun;
import org.juesuan.platform.web.scope.Caller;
import org.juesuan.platform.web.scope.DepartmentCode;
import org.juesuan.platform.web.scope.Role;

/** The projects of a department. */
@Path("/api/v1/budget/departments/{department}/projects")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Projects", description = "What a department spends project money on.")
public class ProjectResource {

  private static final String LIST = "projects";

  private final ProjectService projects;
  private final IdempotentAnswers answers;
  private final Caller caller;

  ProjectResource(ProjectService projects, IdempotentAnswers answers, Caller caller) {
    this.projects = projects;
    this.answers = answers;
    this.caller = caller;
  }

  /** Enters a project. */
  @POST
  @RolesAllowed(Role.Claims.FINANCE)
  @Operation(
      operationId = "enterProject",
      summary = "Enter a project",
      description = "Role finance. 404 department-not-found.")
  @APIResponse(
      responseCode = "201",
      description = "Entered; Location and ETag name it.",
      content = @Content(schema = @Schema(implementation = ProjectView.class)))
  @APIResponse(responseCode = "409", description = "project-exists")
  public Response enter(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @QueryParam("dryRun") @DefaultValue("false") DryRun dryRun,
      @NotNull @Valid NewProject body) {
    caller.requireScope(department);
    return answers.answer(
        dryRun,
        body,
        () -> {
          Versioned<Project> entered = projects.enter(body.of(department));
          return Answer.created(
              ProjectView.of(entered),
              "/api/v1/budget/departments/" + department + "/projects/" + body.code(),
              entered.entityTag());
        });
  }

  /** The projects of a department. */
  @GET
  @Authenticated
  @Operation(
      operationId = "listProjects",
      summary = "List the projects of a department",
      description = "In the order of their codes. Any role. 404 department-not-found.")
  public Page<ProjectView> list(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @QueryParam("limit") @DefaultValue("50") Limit limit,
      @QueryParam("cursor") @Nullable Cursor cursor) {
    caller.requireRead(department);
    List<String> after = Cursor.positionIn(cursor, LIST, 1);
    return Page.of(
            projects.of(department, after == null ? null : after.get(0), limit.rowsToFetch()),
            limit,
            project -> Cursor.of(LIST, project.state().code()))
        .map(ProjectView::of);
  }

  /** One project. */
  @GET
  @Path("/{project}")
  @Authenticated
  @Operation(
      operationId = "getProject",
      summary = "Read a project",
      description = "Any role. 404 department-not-found or project-not-found.")
  @APIResponse(
      responseCode = "200",
      description = "The project, with its ETag.",
      content = @Content(schema = @Schema(implementation = ProjectView.class)))
  @APIResponse(responseCode = "304", description = "The caller holds this state already.")
  public RestResponse<ProjectView> one(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @Parameter(description = "Code of the project.", example = "P2020-01")
          @PathParam("project")
          @Pattern(
              regexp = Project.CODE_PATTERN,
              message = "must be 1 to 40 letters, digits and hyphens")
          String project,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    caller.requireRead(department);
    Versioned<Project> known = projects.known(department, project);
    return Preconditions.answer(ifNoneMatch, known.entityTag(), ProjectView.of(known));
  }

  /** Replaces the particulars of a project. */
  @PUT
  @Path("/{project}")
  @RolesAllowed(Role.Claims.FINANCE)
  @Operation(
      operationId = "replaceProject",
      summary = "Change a project",
      description =
          "Role finance. Replaces name and class of a project that was entered before; the code"
              + " stays. 404 department-not-found or project-not-found.")
  @APIResponse(
      responseCode = "200",
      description = "Changed, with its ETag; with dryRun without one, and nothing is changed.",
      content = @Content(schema = @Schema(implementation = ProjectView.class)))
  public Response replace(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @Parameter(description = "Code of the project.", example = "P2020-01")
          @PathParam("project")
          @Pattern(
              regexp = Project.CODE_PATTERN,
              message = "must be 1 to 40 letters, digits and hyphens")
          String project,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @QueryParam("dryRun") @DefaultValue("false") DryRun dryRun,
      @NotNull @Valid ProjectParticulars body) {
    caller.requireScope(department);
    return answers.replacement(
        dryRun,
        () -> {
          Versioned<Project> replaced = projects.replace(body.of(department, project), ifMatch);
          return Answer.ok(ProjectView.of(replaced), replaced.entityTag());
        });
  }
}

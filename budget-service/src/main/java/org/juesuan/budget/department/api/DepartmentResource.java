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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.department.Department;
import org.juesuan.budget.department.DepartmentService;
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

/** The departments of the district. */
@Path("/api/v1/budget/departments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Departments", description = "Districts, departments and units.")
public class DepartmentResource {

  private static final String LIST = "departments";

  private final DepartmentService departments;
  private final IdempotentAnswers answers;
  private final Caller caller;

  DepartmentResource(DepartmentService departments, IdempotentAnswers answers, Caller caller) {
    this.departments = departments;
    this.answers = answers;
    this.caller = caller;
  }

  /** Enters a department. */
  @POST
  @RolesAllowed(Role.Claims.FINANCE)
  @Operation(
      operationId = "enterDepartment",
      summary = "Enter a department",
      description = "Role finance. The department must lie in the caller's scope.")
  @APIResponse(
      responseCode = "201",
      description = "Entered; Location and ETag name it.",
      content = @Content(schema = @Schema(implementation = DepartmentView.class)))
  @APIResponse(responseCode = "409", description = "department-exists")
  @APIResponse(
      responseCode = "422",
      description = "parent-department-not-found or idempotency-key-reused")
  public Response enter(
      @QueryParam("dryRun") @DefaultValue("false") DryRun dryRun,
      @NotNull @Valid NewDepartment body) {
    caller.requireScope(body.code());
    return answers.answer(
        dryRun,
        body,
        () -> {
          Versioned<Department> entered = departments.enter(body.toDepartment());
          return Answer.created(DepartmentView.of(entered), path(body.code()), entered.entityTag());
        });
  }

  /** The departments the caller may see. */
  @GET
  @Authenticated
  @Operation(
      operationId = "listDepartments",
      summary = "List departments",
      description = "The departments in the caller's scope, in the order of their codes. Any role.")
  public Page<DepartmentView> list(
      @QueryParam("limit") @DefaultValue("50") Limit limit,
      @QueryParam("cursor") @Nullable Cursor cursor) {
    caller.require(Role.values());
    List<String> after = Cursor.positionIn(cursor, LIST, 1);
    return Page.of(
            departments.inScope(
                caller.scopes(), after == null ? null : after.get(0), limit.rowsToFetch()),
            limit,
            department -> Cursor.of(LIST, department.state().code()))
        .map(DepartmentView::of);
  }

  /** One department. */
  @GET
  @Path("/{department}")
  @Authenticated
  @Operation(
      operationId = "getDepartment",
      summary = "Read a department",
      description = "Any role, in the caller's scope. 404 department-not-found.")
  @APIResponse(
      responseCode = "200",
      description = "The department, with its ETag.",
      content = @Content(schema = @Schema(implementation = DepartmentView.class)))
  @APIResponse(responseCode = "304", description = "The caller holds this state already.")
  public RestResponse<DepartmentView> one(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    caller.requireRead(department);
    Versioned<Department> known = departments.known(department);
    return Preconditions.answer(ifNoneMatch, known.entityTag(), DepartmentView.of(known));
  }

  /** Replaces the particulars of a department. */
  @PUT
  @Path("/{department}")
  @RolesAllowed(Role.Claims.FINANCE)
  @Operation(
      operationId = "replaceDepartment",
      summary = "Change a department",
      description =
          "Role finance. Replaces all particulars of a department that was entered before; the code"
              + " stays. 404 department-not-found.")
  @APIResponse(
      responseCode = "200",
      description = "Changed, with its ETag; with dryRun without one, and nothing is changed.",
      content = @Content(schema = @Schema(implementation = DepartmentView.class)))
  public Response replace(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @QueryParam("dryRun") @DefaultValue("false") DryRun dryRun,
      @NotNull @Valid DepartmentParticulars body) {
    caller.requireScope(department);
    return answers.replacement(
        dryRun,
        () -> {
          Versioned<Department> replaced = departments.replace(body.of(department), ifMatch);
          return Answer.ok(DepartmentView.of(replaced), replaced.entityTag());
        });
  }

  private static String path(String department) {
    return "/api/v1/budget/departments/" + department;
  }
}

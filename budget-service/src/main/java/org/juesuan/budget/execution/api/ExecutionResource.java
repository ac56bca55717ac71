package org.juesuan.budget.execution.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.execution.Dimension;
import org.juesuan.budget.execution.ExecutionService;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.platform.web.json.CanonicalJson;
import org.juesuan.platform.web.precondition.EntityTag;
import org.juesuan.platform.web.precondition.Preconditions;
import org.juesuan.platform.web.scope.Caller;
import org.juesuan.platform.web.scope.DepartmentCode;

/** How the budget of a year is carried out. */
@Path("/api/v1/budget/departments/{department}/years/{year}/execution")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Execution", description = "Budget, compartments and payments by month.")
public class ExecutionResource {

  private final ExecutionService execution;
  private final ObjectMapper mapper;
  private final Caller caller;

  ExecutionResource(ExecutionService execution, ObjectMapper mapper, Caller caller) {
    this.execution = execution;
    this.mapper = mapper;
    this.caller = caller;
  }

  /** Execution as it stands now. */
  @GET
  @Operation(
      operationId = "getExecution",
      summary = "Read the execution of a budget by month",
      description =
          "Of the department and all below it, as its section: the sums are those of the section."
              + " Any role, in the caller's scope. 404 department-not-found, or book-not-found"
              + " where neither it nor any below has a book of the year.")
  @APIResponse(
      responseCode = "200",
      description = "Execution, with an ETag that changes with any figure and the position.",
      content = @Content(schema = @Schema(implementation = ExecutionView.class)))
  @APIResponse(responseCode = "304", description = "The caller holds this state already.")
  public RestResponse<ExecutionView> read(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year,
      @Parameter(
              description =
                  "What to group by, PROJECT if nothing is said; several are of the same moment.",
              example = "[\"PROJECT\"]")
          @QueryParam("by")
          @Size(max = 5)
          List<Dimension> by,
      @Parameter(
              description = "Tell the versions of the appropriations, to join the event stream.",
              schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"),
              example = "true")
          @QueryParam("versions")
          @Pattern(regexp = "true|false", message = "must be true or false")
          @Nullable String versions,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    caller.requireRead(department);
    ExecutionView view =
        ExecutionView.of(
            execution.read(
                new BookId(department, year),
                by.isEmpty() ? Set.of(Dimension.PROJECT) : new TreeSet<>(by)),
            Boolean.parseBoolean(versions));
    EntityTag tag = new EntityTag("d" + CanonicalJson.digest(mapper.valueToTree(view)));
    return Preconditions.answer(ifNoneMatch, tag, view);
  }
}

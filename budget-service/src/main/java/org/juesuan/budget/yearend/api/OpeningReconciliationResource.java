package org.juesuan.budget.yearend.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.budget.yearend.OpeningQueries;
import org.juesuan.platform.web.json.CanonicalJson;
import org.juesuan.platform.web.precondition.EntityTag;
import org.juesuan.platform.web.precondition.Preconditions;
import org.juesuan.platform.web.scope.Caller;
import org.juesuan.platform.web.scope.DepartmentCode;

/** The opening of a year against the closing of the year before. */
@Path("/api/v1/budget/departments/{department}/years/{year}/opening-reconciliation")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Books", description = "One ledger for each department and fiscal year, and its state.")
public class OpeningReconciliationResource {

  private final OpeningQueries openings;
  private final ObjectMapper mapper;
  private final Caller caller;

  OpeningReconciliationResource(OpeningQueries openings, ObjectMapper mapper, Caller caller) {
    this.openings = openings;
    this.mapper = mapper;
    this.caller = caller;
  }

  /** Identity C01. */
  @GET
  @Operation(
      operationId = "getOpeningReconciliation",
      summary = "Hold the opening of a year against the closing of the year before",
      description =
          "Identity C01, proved from the accounts of both years and from the postings. Any role, in"
              + " the caller's scope. 404 book-not-found.")
  @APIResponse(
      responseCode = "200",
      description = "C01 with its figures, by fund.",
      content = @Content(schema = @Schema(implementation = OpeningReconciliationView.class)))
  @APIResponse(responseCode = "304", description = "The caller holds this state already.")
  public RestResponse<OpeningReconciliationView> get(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    caller.requireRead(department);
    OpeningReconciliationView view =
        OpeningReconciliationView.of(openings.read(new BookId(department, year)));
    EntityTag tag = new EntityTag("d" + CanonicalJson.digest(mapper.valueToTree(view)));
    return Preconditions.answer(ifNoneMatch, tag, view);
  }
}

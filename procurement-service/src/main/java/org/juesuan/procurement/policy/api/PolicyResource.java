package org.juesuan.procurement.policy.api;

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
import org.juesuan.procurement.policy.PolicyService;
import org.juesuan.procurement.policy.ProcurementPolicy;
import org.juesuan.procurement.year.District;

/** Rules of procurement as data. */
@Path("/api/v1/procurement/policies")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Policies", description = "Rules of procurement as data, by region and date.")
public class PolicyResource {

  private static final String LIST = "policies";
  private static final EntityTag NEVER_CHANGES = EntityTag.of(1);

  private final PolicyService policies;
  private final IdempotentAnswers answers;
  private final Caller caller;
  private final District district;

  PolicyResource(
      PolicyService policies, IdempotentAnswers answers, Caller caller, District district) {
    this.policies = policies;
    this.answers = answers;
    this.caller = caller;
    this.district = district;
  }

  /** Enters a policy. */
  @POST
  @RolesAllowed(Role.Claims.FINANCE)
  @Operation(
      operationId = "recordPolicy",
      summary = "Enter a policy",
      description =
          "Role finance, with the district in scope. A policy never changes: other figures are"
              + " another policy, valid from a later day. Refusals: policy-faulty, which names"
              + " every fault at once, and policy-exists.")
  @APIResponse(
      responseCode = "201",
      description = "Entered.",
      content = @Content(schema = @Schema(implementation = PolicyForm.class)))
  public Response record(
      @QueryParam("dryRun") @DefaultValue("false") DryRun dryRun, @NotNull @Valid PolicyForm body) {
    caller.requireScope(district.code());
    return answers.answer(
        dryRun,
        body,
        () -> {
          ProcurementPolicy entered = policies.enter(body.toPolicy());
          return Answer.created(
              PolicyForm.of(entered),
              "/api/v1/procurement/policies/" + entered.id(),
              NEVER_CHANGES);
        });
  }

  /** All policies. */
  @GET
  @Authenticated
  @Operation(
      operationId = "listPolicies",
      summary = "List policies",
      description = "By id: those that come with the service and those entered. Any role.")
  public Page<PolicyHead> list(
      @QueryParam("limit") @DefaultValue("50") Limit limit,
      @QueryParam("cursor") @Nullable Cursor cursor) {
    caller.require(Role.values());
    List<String> position = Cursor.positionIn(cursor, LIST, 1);
    List<ProcurementPolicy> rows =
        policies.all().stream()
            .filter(policy -> position == null || policy.id().compareTo(position.get(0)) > 0)
            .limit(limit.rowsToFetch())
            .toList();
    return Page.of(rows, limit, row -> Cursor.of(LIST, row.id())).map(PolicyHead::of);
  }

  /** One policy. */
  @GET
  @Path("/{id}")
  @Authenticated
  @Operation(
      operationId = "getPolicy",
      summary = "Read a policy",
      description = "As entered; it never changes. Any role. 404 policy-not-found.")
  @APIResponse(
      responseCode = "200",
      description = "The policy.",
      content = @Content(schema = @Schema(implementation = PolicyForm.class)))
  @APIResponse(responseCode = "304", description = "The caller holds this state already.")
  public RestResponse<PolicyForm> get(
      @Parameter(description = "Name of the policy.", example = "central-2020")
          @PathParam("id")
          @Pattern(regexp = "[a-z][a-z0-9-]{2,63}")
          String id,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    caller.require(Role.values());
    return Preconditions.answer(ifNoneMatch, NEVER_CHANGES, PolicyForm.of(policies.known(id)));
  }
}

package org.juesuan.procurement.contract.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.service.answer.Answer;
import org.juesuan.platform.service.answer.IdempotentAnswers;
import org.juesuan.platform.web.rehearsal.DryRun;
import org.juesuan.platform.web.scope.Caller;
import org.juesuan.platform.web.scope.DepartmentCode;
import org.juesuan.platform.web.scope.Role;
import org.juesuan.procurement.contract.Contract;
import org.juesuan.procurement.contract.ContractService;
import org.juesuan.procurement.contract.Step;

/** The steps in the life of a contract. */
@Path("/api/v1/procurement/departments/{department}/contracts/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contracts", description = "Procurement contracts from award to end, with their money.")
public class ContractStepResource {

  private final ContractService contracts;
  private final IdempotentAnswers answers;
  private final Caller caller;

  ContractStepResource(ContractService contracts, IdempotentAnswers answers, Caller caller) {
    this.contracts = contracts;
    this.answers = answers;
    this.caller = caller;
  }

  /** Asks for the contract's money. */
  @POST
  @Path("/funding-requests")
  @RolesAllowed(Role.Claims.CLERK)
  @Operation(
      operationId = "requestFunding",
      summary = "Ask for a contract's money",
      description =
          "Role clerk; needs If-Match. Tells funding.requested; budget-service"
              + " answers by event, and the contract shows what it said. One request"
              + " waits at a time. Refusals: contract-not-found,"
              + " contract-state-forbids, funding-outstanding,"
              + " funding-exceeds-contract, contract-amount-refused,"
              + " contract-date-refused, year-frozen.")
  @APIResponse(
      responseCode = "200",
      description = "The contract, waiting for the answer.",
      content = @Content(schema = @Schema(implementation = ContractView.class)))
  public Response requestFunding(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @Parameter(description = ContractResource.ID, example = ContractResource.EXAMPLE)
          @PathParam("id")
          UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @QueryParam("dryRun") @DefaultValue("false") DryRun dryRun,
      @NotNull @Valid FundingRequestForm body) {
    return take(department, id, body.toStep(), body.requestedOn(), ifMatch, dryRun, body);
  }

  /** Signs a contract. */
  @POST
  @Path("/signature")
  @RolesAllowed(Role.Claims.CLERK)
  @Operation(
      operationId = "signContract",
      summary = "Sign a contract",
      description =
          "Role clerk; needs If-Match. Only a contract whose money is held"
              + " (FUNDED) is signed. Refusals: contract-not-found,"
              + " contract-not-funded, contract-state-forbids, contract-date-refused,"
              + " year-frozen.")
  @APIResponse(
      responseCode = "200",
      description = "The contract, SIGNED.",
      content = @Content(schema = @Schema(implementation = ContractView.class)))
  public Response signContract(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @Parameter(description = ContractResource.ID, example = ContractResource.EXAMPLE)
          @PathParam("id")
          UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @QueryParam("dryRun") @DefaultValue("false") DryRun dryRun,
      @NotNull @Valid SignatureForm body) {
    return take(
        department, id, new Step.Sign(body.signedOn()), body.signedOn(), ifMatch, dryRun, body);
  }

  /** Amends a contract. */
  @POST
  @Path("/amendments")
  @RolesAllowed(Role.Claims.CLERK)
  @Operation(
      operationId = "amendContract",
      summary = "Amend a contract",
      description =
          "Role clerk; needs If-Match; while it is SIGNED. What costs more"
              + " takes effect when its money is held; what costs less takes effect at"
              + " once and gives fundings back. Refusals: contract-not-found,"
              + " contract-state-forbids, contract-amount-refused,"
              + " contract-not-funded, funding-exceeds-contract, funding-outstanding,"
              + " parties-refused, contract-date-refused, year-frozen.")
  @APIResponse(
      responseCode = "200",
      description = "The contract, amended or waiting for the money.",
      content = @Content(schema = @Schema(implementation = ContractView.class)))
  public Response amendContract(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @Parameter(description = ContractResource.ID, example = ContractResource.EXAMPLE)
          @PathParam("id")
          UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @QueryParam("dryRun") @DefaultValue("false") DryRun dryRun,
      @NotNull @Valid AmendmentForm body) {
    return take(department, id, body.toStep(), body.agreedOn(), ifMatch, dryRun, body);
  }

  /** Records an acceptance. */
  @POST
  @Path("/acceptances")
  @RolesAllowed(Role.Claims.CLERK)
  @Operation(
      operationId = "acceptContract",
      summary = "Record an acceptance",
      description =
          "Role clerk; needs If-Match; while it is SIGNED. When all is"
              + " delivered and PASSED, the contract is ACCEPTED. Refusals:"
              + " contract-not-found, contract-state-forbids, funding-outstanding,"
              + " contract-date-refused, year-frozen.")
  @APIResponse(
      responseCode = "200",
      description = "The contract with the acceptance.",
      content = @Content(schema = @Schema(implementation = ContractView.class)))
  public Response acceptContract(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @Parameter(description = ContractResource.ID, example = ContractResource.EXAMPLE)
          @PathParam("id")
          UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @QueryParam("dryRun") @DefaultValue("false") DryRun dryRun,
      @NotNull @Valid AcceptanceForm body) {
    return take(
        department,
        id,
        new Step.Accept(body.toAcceptance()),
        body.acceptedOn(),
        ifMatch,
        dryRun,
        body);
  }

  /** Closes a contract. */
  @POST
  @Path("/closing")
  @RolesAllowed(Role.Claims.CLERK)
  @Operation(
      operationId = "closeContract",
      summary = "Close a contract",
      description =
          "Role clerk; needs If-Match; from ACCEPTED. What is left of its money"
              + " goes back (funding.released). Refusals: contract-not-found,"
              + " contract-state-forbids, funding-outstanding, contract-date-refused,"
              + " year-frozen.")
  @APIResponse(
      responseCode = "200",
      description = "The contract, CLOSED.",
      content = @Content(schema = @Schema(implementation = ContractView.class)))
  public Response closeContract(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @Parameter(description = ContractResource.ID, example = ContractResource.EXAMPLE)
          @PathParam("id")
          UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @QueryParam("dryRun") @DefaultValue("false") DryRun dryRun,
      @NotNull @Valid ClosingForm body) {
    return take(
        department, id, new Step.Close(body.closedOn()), body.closedOn(), ifMatch, dryRun, body);
  }

  /** Terminates a contract. */
  @POST
  @Path("/termination")
  @RolesAllowed(Role.Claims.CLERK)
  @Operation(
      operationId = "terminateContract",
      summary = "Terminate a contract",
      description =
          "Role clerk; needs If-Match; before it is ACCEPTED. What is left of"
              + " its money goes back, and what was asked for is given up. Refusals:"
              + " contract-not-found, contract-state-forbids, contract-date-refused,"
              + " year-frozen.")
  @APIResponse(
      responseCode = "200",
      description = "The contract, TERMINATED.",
      content = @Content(schema = @Schema(implementation = ContractView.class)))
  public Response terminateContract(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @Parameter(description = ContractResource.ID, example = ContractResource.EXAMPLE)
          @PathParam("id")
          UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @QueryParam("dryRun") @DefaultValue("false") DryRun dryRun,
      @NotNull @Valid TerminationForm body) {
    return take(
        department,
        id,
        new Step.Terminate(body.terminatedOn(), body.reason().strip()),
        body.terminatedOn(),
        ifMatch,
        dryRun,
        body);
  }

  private Response take(
      String department,
      UUID id,
      Step step,
      LocalDate on,
      @Nullable String ifMatch,
      DryRun dryRun,
      Object body) {
    caller.requireScope(department);
    Supplier<Answer<ContractView>> effect =
        () -> {
          Contract next = contracts.take(department, id, step, on, ifMatch, caller.actor());
          return Answer.ok(ContractView.of(next), ContractResource.tag(next));
        };
    return answers.answer(dryRun, body, effect);
  }
}

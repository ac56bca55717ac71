package org.juesuan.procurement.contract.api;

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
import java.util.UUID;
import java.util.function.Supplier;
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
import org.juesuan.platform.web.scope.DepartmentCode;
import org.juesuan.platform.web.scope.Role;
import org.juesuan.procurement.contract.Contract;
import org.juesuan.procurement.contract.ContractSearch;
import org.juesuan.procurement.contract.ContractService;
import org.juesuan.procurement.contract.ContractService.NewAward;
import org.juesuan.procurement.contract.ContractState;
import org.juesuan.procurement.contract.Revision;
import org.juesuan.procurement.supplier.SupplierCode;

/** Contracts of a department: awarded, listed and read. */
@Path("/api/v1/procurement/departments/{department}/contracts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contracts", description = "Procurement contracts from award to end, with their money.")
public class ContractResource {

  static final String ID = "Id of the contract.";
  static final String EXAMPLE = "0199a1b2-0000-7000-8000-000000000601";

  private static final String LIST = "contracts";
  private static final String HISTORY = "contract-revisions";

  private final ContractService contracts;
  private final IdempotentAnswers answers;
  private final Caller caller;

  ContractResource(ContractService contracts, IdempotentAnswers answers, Caller caller) {
    this.contracts = contracts;
    this.answers = answers;
    this.caller = caller;
  }

  /** Awards a contract. */
  @POST
  @RolesAllowed(Role.Claims.CLERK)
  @Operation(
      operationId = "awardContract",
      summary = "Award a contract",
      description =
          "Role clerk. The plan item's procedure is open; it may give a contract for each lot."
              + " Refusals: plan-item-not-found, plan-item-state-forbids, contract-number-taken,"
              + " contract-date-refused, contract-amount-refused, parties-refused,"
              + " reservation-broken, award-exceeds-plan, year-frozen.")
  @APIResponse(
      responseCode = "201",
      description = "Awarded.",
      content = @Content(schema = @Schema(implementation = ContractView.class)))
  public Response award(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @QueryParam("dryRun") @DefaultValue("false") DryRun dryRun,
      @NotNull @Valid AwardRequest body) {
    caller.requireScope(department);
    NewAward award = body.toAward();
    Supplier<Answer<ContractView>> effect =
        () -> {
          Contract awarded = contracts.award(department, award, caller.actor());
          return Answer.created(ContractView.of(awarded), location(awarded), tag(awarded));
        };
    return answers.answer(dryRun, body, effect);
  }

  /** Contracts. */
  @GET
  @Authenticated
  @Operation(
      operationId = "listContracts",
      summary = "List contracts",
      description = "By number. Any role, in the caller's scope.")
  public Page<ContractHead> list(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @Parameter(description = "Only in this state.", example = "SIGNED") @QueryParam("state")
          @Nullable ContractState state,
      @Parameter(description = "Only signed in this year.", example = "2020")
          @QueryParam("signedYear")
          @Min(2000)
          @Max(2100)
          @Nullable Integer signedYear,
      @Parameter(description = "Only with this supplier.", example = "91350100M000100Y43")
          @QueryParam("supplier")
          @Pattern(regexp = SupplierCode.PATTERN)
          @Nullable String supplier,
      @QueryParam("limit") @DefaultValue("50") Limit limit,
      @QueryParam("cursor") @Nullable Cursor cursor) {
    caller.requireRead(department);
    List<String> position = Cursor.positionIn(cursor, LIST, 1);
    if (supplier != null && SupplierCode.fault(supplier).isPresent()) {
      return new Page<>(List.of(), null);
    }
    ContractSearch search =
        new ContractSearch(state, signedYear, supplier == null ? null : new SupplierCode(supplier));
    List<Contract> rows =
        contracts.list(
            department, search, position == null ? null : position.get(0), limit.rowsToFetch());
    return Page.of(rows, limit, row -> Cursor.of(LIST, row.award().number())).map(ContractHead::of);
  }

  /** One contract. */
  @GET
  @Path("/{id}")
  @Authenticated
  @Operation(
      operationId = "getContract",
      summary = "Read a contract",
      description = "With its money, amendments and acceptances. 404 contract-not-found.")
  @APIResponse(
      responseCode = "200",
      description = "The contract, with its ETag.",
      content = @Content(schema = @Schema(implementation = ContractView.class)))
  @APIResponse(responseCode = "304", description = "The caller holds this state already.")
  public RestResponse<ContractView> get(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    caller.requireRead(department);
    Contract known = contracts.known(department, id);
    return Preconditions.answer(ifNoneMatch, tag(known), ContractView.of(known));
  }

  /** What was paid on a contract. */
  @GET
  @Path("/{id}/payments")
  @Authenticated
  @Operation(
      operationId = "getContractPayments",
      summary = "Read what was paid on a contract",
      description =
          "As the ledger tells it; nothing of it is entered here, and it may lag a moment behind."
              + " 404 contract-not-found.")
  public PaymentsView payments(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id) {
    caller.requireRead(department);
    return PaymentsView.of(contracts.payments(contracts.known(department, id)));
  }

  /** What a contract was. */
  @GET
  @Path("/{id}/revisions")
  @Authenticated
  @Operation(
      operationId = "listContractRevisions",
      summary = "List the states a contract had",
      description = "The first one first. 404 contract-not-found.")
  public Page<ContractRevisionView> revisions(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
      @QueryParam("limit") @DefaultValue("50") Limit limit,
      @QueryParam("cursor") @Nullable Cursor cursor) {
    caller.requireRead(department);
    List<Revision> rows =
        contracts.revisions(department, id, position(cursor), limit.rowsToFetch());
    return Page.of(rows, limit, row -> Cursor.of(HISTORY, Long.toString(row.contract().version())))
        .map(ContractRevisionView::of);
  }

  static EntityTag tag(Contract contract) {
    return EntityTag.of(contract.version());
  }

  private static String location(Contract contract) {
    return "/api/v1/procurement/departments/%s/contracts/%s"
        .formatted(contract.department(), contract.id());
  }

  private static long position(@Nullable Cursor cursor) {
    List<String> position = Cursor.positionIn(cursor, HISTORY, 1);
    if (position == null) {
      return 0;
    }
    if (!position.get(0).matches("\\d{1,18}")) {
      throw Cursor.invalid();
    }
    return Long.parseLong(position.get(0));
  }
}

package org.juesuan.budget.ledger.api;

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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.budget.ledger.Command;
import org.juesuan.budget.ledger.Ledger;
import org.juesuan.budget.ledger.LedgerQueries;
import org.juesuan.budget.ledger.Operation;
import org.juesuan.budget.ledger.Outcome;
import org.juesuan.platform.service.answer.Answer;
import org.juesuan.platform.service.answer.IdempotentAnswers;
import org.juesuan.platform.web.precondition.EntityTag;
import org.juesuan.platform.web.precondition.Preconditions;
import org.juesuan.platform.web.rehearsal.DryRun;
import org.juesuan.platform.web.scope.Caller;
import org.juesuan.platform.web.scope.DepartmentCode;
import org.juesuan.platform.web.scope.Role;

/** 调剂 between departments: an operation in the book of each, both or neither. */
@Path("/api/v1/budget/departments/{department}/years/{year}/department-transfers")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operations", description = "Movements of money, and their undoing.")
public class DepartmentTransferResource {

  private static final long NEVER_CHANGES = 1;

  private final Ledger ledger;
  private final LedgerQueries queries;
  private final IdempotentAnswers answers;
  private final Caller caller;

  DepartmentTransferResource(
      Ledger ledger, LedgerQueries queries, IdempotentAnswers answers, Caller caller) {
    this.ledger = ledger;
    this.queries = queries;
    this.answers = answers;
    this.caller = caller;
  }

  /** Moves money to another department. */
  @POST
  @RolesAllowed(Role.Claims.FINANCE)
  @org.eclipse.microprofile.openapi.annotations.Operation(
      operationId = "transferToDepartment",
      summary = "Transfer money to another department",
      description =
          "Withdraws here and supplements there in one transaction; needs scope over both. Refusals"
              + " of either half: book-not-found, book-state-forbids, appropriation-unknown,"
              + " origin-year-mismatch, transfer-not-allowed, insufficient-available,"
              + " amount-too-large, business-date-outside, external-reference-used.")
  @APIResponse(
      responseCode = "201",
      description = "Done in both books.",
      content = @Content(schema = @Schema(implementation = DepartmentTransferView.class)))
  public Response transfer(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year,
      @QueryParam("dryRun") @DefaultValue("false") DryRun dryRun,
      @NotNull @Valid DepartmentTransferRequest body) {
    caller.requireScope(department);
    caller.requireScope(body.toDepartment());
    BookId from = new BookId(department, year);
    return answers.answer(dryRun, body, () -> done(from, body));
  }

  private Answer<DepartmentTransferView> done(BookId from, DepartmentTransferRequest body) {
    UUID transfer = UuidVersion7Strategy.INSTANCE.generateUuid(null);
    List<Command> halves = body.halves(from, transfer, Authors.of(caller));
    List<Outcome> outcomes = ledger.post(halves);
    List<Operation> operations =
        List.of(
            operation(outcomes.get(0), "/fromAppropriationId"),
            operation(outcomes.get(1), "/toAppropriationId"));
    return Answer.created(
        DepartmentTransferView.of(transfer, operations),
        Locations.departmentTransfer(from, transfer));
  }

  /** The operation; a refusal of either half is thrown and so undoes the other. */
  private static Operation operation(Outcome half, String pointer) {
    return half.fold(
        Outcome.Accepted::operation,
        refused -> {
          throw Refusal.problem(
              refused, refused.pointer().equals("/appropriationId") ? pointer : refused.pointer());
        });
  }

  /** Both halves of a transfer. */
  @GET
  @Path("/{transferId}")
  @Authenticated
  @org.eclipse.microprofile.openapi.annotations.Operation(
      operationId = "getDepartmentTransfer",
      summary = "Read a transfer between departments",
      description = "Both halves; needs scope over both departments.")
  public RestResponse<DepartmentTransferView> get(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year,
      @PathParam("transferId") UUID transferId,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    caller.requireRead(department);
    List<Operation> halves = queries.transfer(new BookId(department, year), transferId);
    halves.forEach(half -> caller.requireRead(half.book().department()));
    return Preconditions.answer(
        ifNoneMatch, EntityTag.of(NEVER_CHANGES), DepartmentTransferView.of(transferId, halves));
  }
}

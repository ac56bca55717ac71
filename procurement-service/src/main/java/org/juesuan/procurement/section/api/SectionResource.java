package org.juesuan.procurement.section.api;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.service.answer.Answer;
import org.juesuan.platform.service.answer.IdempotentAnswers;
import org.juesuan.platform.service.section.Section;
import org.juesuan.platform.web.precondition.Preconditions;
import org.juesuan.platform.web.rehearsal.DryRun;
import org.juesuan.platform.web.scope.Caller;
import org.juesuan.platform.web.scope.DepartmentCode;
import org.juesuan.platform.web.scope.Role;
import org.juesuan.procurement.section.SectionService;
import org.juesuan.procurement.year.ProcurementYear;

/** The part of the final account that this service owns. */
@Path("/api/v1/procurement/departments/{department}/years/{year}/section")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Section",
    description = "What was procured and is held, as a section of the final account.")
public class SectionResource {

  private final SectionService sections;
  private final IdempotentAnswers answers;
  private final Caller caller;

  SectionResource(SectionService sections, IdempotentAnswers answers, Caller caller) {
    this.sections = sections;
    this.answers = answers;
    this.caller = caller;
  }

  /** The section. */
  @GET
  @Authenticated
  @Operation(
      operationId = "getProcurementSection",
      summary = "Read the procurement section of an account",
      description =
          "政府采购情况, SME shares, purchased services and assets of the year. Once the final account"
              + " is approved and the section complete, it is answered as it was then. Any role, in the"
              + " caller's scope.")
  @APIResponse(
      responseCode = "200",
      description = "The section, with an ETag that changes with the content and the position.",
      content = @Content(schema = @Schema(implementation = SectionAnswer.class)))
  @APIResponse(responseCode = "304", description = "The caller holds this state already.")
  public RestResponse<SectionAnswer> read(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    caller.requireRead(department);
    Section section = sections.read(new ProcurementYear(department, year));
    return Preconditions.answer(
        ifNoneMatch, section.entityTag(), SectionAnswer.of(department, year, section));
  }

  /** Freezes the section of a year that was approved too early. */
  @POST
  @Path("/completion")
  @RolesAllowed(Role.Claims.FINANCE)
  @Operation(
      operationId = "completeProcurementSection",
      summary = "Freeze the procurement section of an approved account",
      description =
          "Role finance. Where an account was approved while something of the year was open, the year"
              + " stays open and is frozen by this once nothing of procurement and assets is open; the approval is"
              + " then told the section again. Refusals: section-not-awaited, section-incomplete.")
  @APIResponse(
      responseCode = "200",
      description = "The section as it is frozen; with dryRun: as it would be.",
      content = @Content(schema = @Schema(implementation = SectionAnswer.class)))
  public Response complete(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year,
      @QueryParam("dryRun") @DefaultValue("false") DryRun dryRun) {
    caller.requireScope(department);
    return answers.answer(
        dryRun,
        null,
        () -> {
          Section section =
              sections.complete(new ProcurementYear(department, year), caller.subject());
          return Answer.ok(SectionAnswer.of(department, year, section), section.entityTag());
        });
  }
}

package org.juesuan.procurement.section.api;

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
import org.juesuan.platform.service.section.Section;
import org.juesuan.platform.web.precondition.Preconditions;
import org.juesuan.platform.web.scope.Caller;
import org.juesuan.platform.web.scope.DepartmentCode;
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
  private final Caller caller;

  SectionResource(SectionService sections, Caller caller) {
    this.sections = sections;
    this.caller = caller;
  }

  /** The section. */
  @GET
  @Authenticated
  @Operation(
      operationId = "getProcurementSection",
      summary = "Read the procurement section of an account",
      description =
          "政府采购情况, SME shares, purchased services and assets of the year. Once the final account is approved the"
              + " section is answered as it was then. Any role, in the caller's scope.")
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
    SectionAnswer answer =
        new SectionAnswer(
            SectionService.SECTION,
            department,
            year,
            section.feedPosition(),
            section.frozenFor(),
            section.complete(),
            section.digest(),
            section.content());
    return Preconditions.answer(ifNoneMatch, section.entityTag(), answer);
  }
}

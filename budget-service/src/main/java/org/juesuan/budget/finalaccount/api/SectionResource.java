package org.juesuan.budget.finalaccount.api;

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
import org.juesuan.budget.finalaccount.AccountSection;
import org.juesuan.budget.finalaccount.SectionService;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.platform.web.precondition.EntityTag;
import org.juesuan.platform.web.precondition.Preconditions;
import org.juesuan.platform.web.scope.Caller;
import org.juesuan.platform.web.scope.DepartmentCode;

/** The part of the final account that this service owns. */
@Path("/api/v1/budget/departments/{department}/years/{year}/section")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Section", description = "The figures of the final account that the ledger gives.")
public class SectionResource {

  private static final String SECTION = "budget";

  private final SectionService sections;
  private final ContentDigest digests;
  private final Caller caller;

  SectionResource(SectionService sections, ContentDigest digests, Caller caller) {
    this.sections = sections;
    this.digests = digests;
    this.caller = caller;
  }

  /** The section as it stands now. */
  @GET
  @Authenticated
  @Operation(
      operationId = "getSection",
      summary = "Read the budget section of an account",
      description =
          "All figures are of one moment. Any role, in the caller's scope. 404"
              + " department-not-found or book-not-found.")
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
    AccountSection section = sections.read(new BookId(department, year));
    SectionContent content = SectionContent.of(section);
    SectionAnswer answer =
        new SectionAnswer(
            SECTION,
            department,
            year,
            section.feedPosition(),
            section.frozenFor(),
            digests.of(content),
            content);
    return Preconditions.answer(ifNoneMatch, tag(answer), answer);
  }

  /** A strong tag names the whole answer, of which the position is a part. */
  private static EntityTag tag(SectionAnswer answer) {
    return new EntityTag("d" + answer.digest() + "-p" + answer.feedPosition());
  }
}

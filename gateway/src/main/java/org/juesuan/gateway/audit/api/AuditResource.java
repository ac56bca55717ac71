package org.juesuan.gateway.audit.api;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.juesuan.gateway.audit.rules.DocumentAudit;
import org.juesuan.platform.web.scope.Caller;
import org.juesuan.platform.web.scope.Role;

/** Audits a report that is sent in: any department's, of any region and year. */
@Path("/api/v1/reports/audits")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "audit", description = "What a final account contradicts.")
public class AuditResource {

  private final DocumentAudit audit = new DocumentAudit();
  private final Caller caller;
  private final FindingTally tally;

  AuditResource(Caller caller, MeterRegistry meters) {
    this.caller = caller;
    this.tally = new FindingTally(meters, "sent");
  }

  /** What the document contradicts. */
  @POST
  @Authenticated
  @Operation(
      operationId = "auditReport",
      summary = "Audit a published report",
      description =
          "Any role; nothing is stored, and the department need not be the caller's, for what is"
              + " published is everybody's. Every number is compared with what the rest of the"
              + " document says of it: a difference that rounding explains is `INFO`, never an"
              + " error. Parts that the document does not have are not examined.")
  @APIResponse(
      responseCode = "200",
      description = "What was found.",
      content = @Content(schema = @Schema(implementation = AuditView.class)))
  public AuditView audit(@NotNull @Valid PublishedReportBody body) {
    caller.require(Role.values());
    return AuditView.of(tally.counted(audit.findings(PublishedReader.read(body))));
  }
}

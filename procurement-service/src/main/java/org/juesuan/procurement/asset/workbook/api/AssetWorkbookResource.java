package org.juesuan.procurement.asset.workbook.api;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.service.answer.Answer;
import org.juesuan.platform.service.answer.IdempotentAnswers;
import org.juesuan.platform.web.rehearsal.DryRun;
import org.juesuan.platform.web.scope.Caller;
import org.juesuan.platform.web.scope.DepartmentCode;
import org.juesuan.platform.web.scope.Role;
import org.juesuan.procurement.asset.AssetService;
import org.juesuan.procurement.asset.workbook.AssetWorkbookService;

/** The register of a department as a workbook. */
@Path("/api/v1/procurement/departments/{department}/assets/workbook")
@Tag(name = "Assets", description = "The register of assets and what is held at a date.")
public class AssetWorkbookResource {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final int CREATED = 201;

  private final AssetWorkbookService workbooks;
  private final AssetService assets;
  private final IdempotentAnswers answers;
  private final Caller caller;

  AssetWorkbookResource(
      AssetWorkbookService workbooks,
      AssetService assets,
      IdempotentAnswers answers,
      Caller caller) {
    this.workbooks = workbooks;
    this.assets = assets;
    this.answers = answers;
    this.caller = caller;
  }

  /** Writes it. */
  @GET
  @Authenticated
  @Produces(XLSX)
  @Operation(
      operationId = "exportAssets",
      summary = "Download what a department held at a date as a workbook",
      description =
          "One card a row, in the columns that an import reads; for a department without cards it"
              + " is the empty template. Any role, in the caller's scope.")
  @APIResponse(
      responseCode = "200",
      description = "The workbook.",
      content =
          @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response export(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @Parameter(
              description = "At the end of which day; today if left out.",
              example = "2020-12-31")
          @QueryParam("asOf")
          @Nullable LocalDate asOf) {
    caller.requireRead(department);
    LocalDate day = asOf == null ? assets.today() : asOf;
    return Response.ok(workbooks.write(department, day), XLSX)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"assets-" + department + "-" + day + ".xlsx\"")
        .build();
  }

  /** Reads it. */
  @POST
  @RolesAllowed(Role.Claims.CLERK)
  @Consumes(XLSX)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "importAssets",
      summary = "Record the cards of a workbook, all or none",
      description =
          "Role clerk; up to 10000 cards. Each fault names its row and cell, never the value"
              + " (pointer /rows/{row}/{member}). Refusals: file-unreadable, file-header-mismatch,"
              + " import-refused.")
  @RequestBody(
      required = true,
      content =
          @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponse(
      responseCode = "201",
      description = "All of them are recorded.",
      content = @Content(schema = @Schema(implementation = ImportAnswer.class)))
  public Response importCards(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @QueryParam("dryRun") @DefaultValue("false") DryRun dryRun,
      InputStream body)
      throws IOException {
    caller.requireScope(department);
    java.nio.file.Path file = Files.createTempFile("assets-", ".xlsx");
    try {
      Fingerprint fingerprint = received(body, file);
      return answers.answer(
          dryRun,
          fingerprint,
          () ->
              new Answer<>(
                  CREATED, ImportAnswer.of(workbooks.record(department, file)), null, null));
    } finally {
      Files.delete(file);
    }
  }

  /** Keeps the body as a file, because a workbook cannot be read front to back. */
  private static Fingerprint received(InputStream body, java.nio.file.Path file)
      throws IOException {
    MessageDigest digest = sha256();
    try (OutputStream to = new DigestOutputStream(Files.newOutputStream(file), digest)) {
      body.transferTo(to);
    }
    return new Fingerprint(HexFormat.of().formatHex(digest.digest()));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("every Java platform has SHA-256", absent);
    }
  }

  /** What tells whether a file is the same as an earlier one (INV-5). */
  record Fingerprint(String sha256) {}
}

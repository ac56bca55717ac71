package org.juesuan.gateway.web;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.gateway.publication.Revision;

/** A published revision and where its forms are. */
@Schema(
    name = "Publication",
    requiredProperties = {
      "department",
      "fiscalYear",
      "revision",
      "status",
      "supersededBy",
      "approvalId",
      "digest",
      "publishedAt",
      "links"
    },
    description = "A published revision of a report: it never changes.")
public record PublicationView(
    @Schema(description = "Code of the department.", examples = "110106-208-005") String department,
    @Schema(description = "The fiscal year reported on.", examples = "2020") int fiscalYear,
    @Schema(description = "1 for the first, one more with each correction.", examples = "1")
        int revision,
    @Schema(
            description = "`final`: what counts; `superseded`: a later revision took its place.",
            examples = "final",
            enumeration = {"final", "superseded"})
        String status,
    @Schema(
            nullable = true,
            description = "The revision that took its place; null of the final one.",
            examples = "2")
        @Nullable Integer supersededBy,
    @Schema(
            description = "The approval it was published for.",
            examples = "0192f0c1-6a52-7c3e-9d10-5b1f6f0a7e21")
        UUID approvalId,
    @Schema(
            description = "SHA-256 of the document, hexadecimal.",
            examples = "5e7ddaf0d6e5527f6e8e2d4449d9e5dc5cdb3a01b4b794846b2439f7f0667f79")
        String digest,
    @Schema(description = "When it became public.", examples = "2021-09-02T01:00:00Z")
        Instant publishedAt,
    @Schema(description = "Where it is read.") LinksView links) {

  /** Where a revision is read. */
  @Schema(
      name = "PublicationLinks",
      requiredProperties = {"report", "page", "document"},
      description = "Where a published revision is read; no token is needed.")
  public record LinksView(
      @Schema(
              description = "The revision in every format.",
              examples = "/api/v1/reports/departments/110106-208-005/years/2020/publications/1")
          String report,
      @Schema(
              description = "The page of the revision that counts.",
              examples = "/departments/110106-208-005/years/2020")
          String page,
      @Schema(
              description =
                  "The stored document, to the byte what the digest is of: the report with every"
                      + " section it was composed of.",
              examples =
                  "/api/v1/budget/departments/110106-208-005/years/2020/final-account/publications/1/document")
          String document) {}

  static PublicationView of(String department, int fiscalYear, Revision revision) {
    String account = "departments/" + department + "/years/" + fiscalYear;
    return new PublicationView(
        department,
        fiscalYear,
        revision.revision(),
        revision.status(),
        revision.supersededBy(),
        revision.approvalId(),
        revision.digest(),
        revision.publishedAt(),
        new LinksView(
            "/api/v1/reports/" + account + "/publications/" + revision.revision(),
            "/" + account,
            "/api/v1/budget/"
                + account
                + "/final-account/publications/"
                + revision.revision()
                + "/document"));
  }
}

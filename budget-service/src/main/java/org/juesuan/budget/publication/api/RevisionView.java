package org.juesuan.budget.publication.api;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.publication.Revision;

/** A published revision, without its document. */
@Schema(name = "Revision", description = "A published revision of a final account.")
public record RevisionView(
    @Schema(description = "1 for the first, one more with each correction.", examples = "1")
        int revision,
    @Schema(
            description = "final: what counts; superseded: a later revision took its place.",
            examples = "final",
            enumeration = {"final", "superseded"})
        String status,
    @Schema(
            description = "The revision that took its place; null of the final one.",
            examples = "2")
        @Nullable Integer supersededBy,
    @Schema(
            description = "The approval it was published for.",
            examples = "0192f0c1-6a52-7c3e-9d10-5b1f6f0a7e21")
        UUID approvalId,
    @Schema(
            description = "SHA-256 of the document as it is answered, hexadecimal.",
            examples = "5e7ddaf0d6e5527f6e8e2d4449d9e5dc5cdb3a01b4b794846b2439f7f0667f79")
        String digest,
    @Schema(description = "When it became public.", examples = "2021-09-02T01:00:00Z")
        Instant publishedAt) {

  private static final String FINAL = "final";
  private static final String SUPERSEDED = "superseded";

  static RevisionView of(Revision revision) {
    return new RevisionView(
        revision.number(),
        revision.supersededBy() == null ? FINAL : SUPERSEDED,
        revision.supersededBy(),
        revision.approval(),
        revision.digest(),
        revision.publishedAt());
  }
}

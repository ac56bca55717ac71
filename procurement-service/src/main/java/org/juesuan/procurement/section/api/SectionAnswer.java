package org.juesuan.procurement.section.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.service.section.Section;
import org.juesuan.procurement.section.SectionService;

/** The procurement section of an account, with what binds it to a moment. */
@Schema(
    name = "ProcurementSection",
    description = "The section of the final account that this service owns.")
public record SectionAnswer(
    @Schema(description = "Which section: always procurement.", examples = "procurement")
        String section,
    @Schema(description = "Code of the department.", examples = "110106-208-005") String department,
    @Schema(description = "Year of the account.", examples = "2020") int fiscalYear,
    @Schema(
            description =
                "Every event up to this feedseq is contained in the content; read the event feed"
                    + " after it to keep the content current.",
            examples = "42")
        long feedPosition,
    @Schema(
            description = "Id of the approval the section is frozen for; null while it is not.",
            examples = "5e2a6f0c-3d0e-4a6a-8f0e-0d6f3b1c2a11")
        @Nullable UUID frozenFor,
    @Schema(
            description = "Whether nothing of the year is still open; the content names what is.",
            examples = "true")
        boolean complete,
    @Schema(
            description = "SHA-256 of the content in canonical form (RFC 8785), hexadecimal.",
            examples = "5e7ddaf0d6e5527f6e8e2d4449d9e5dc5cdb3a01b4b794846b2439f7f0667f79")
        String digest,
    @Schema(
            description = "What the digest is of. Every figure is a string.",
            implementation = SectionContent.class)
        JsonNode content) {

  static SectionAnswer of(String department, int fiscalYear, Section section) {
    return new SectionAnswer(
        SectionService.SECTION,
        department,
        fiscalYear,
        section.feedPosition(),
        section.frozenFor(),
        section.complete(),
        section.digest(),
        section.content());
  }
}

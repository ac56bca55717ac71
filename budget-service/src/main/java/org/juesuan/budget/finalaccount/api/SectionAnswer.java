package org.juesuan.budget.finalaccount.api;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The budget section of an account, with what binds it to a moment. */
@Schema(description = "The section of the final account that this service owns.")
public record SectionAnswer(
    @Schema(description = "Which section: always budget.", examples = "budget") String section,
    @Schema(description = "Code of the department.", examples = "110106-208-005") String department,
    @Schema(description = "Year of the account.", examples = "2020") int fiscalYear,
    @Schema(
            description =
                "Every event up to this feedseq is contained in the content; read the event feed"
                    + " after it to keep the content current.",
            examples = "42")
        long feedPosition,
    @Schema(
            description = "Id of the approval for which the numbers are frozen; null before.",
            examples = "0192f0c1-6a52-7c3e-9d10-5b1f6f0a7e21")
        @Nullable UUID frozenFor,
    @Schema(
            description = "SHA-256 of the content in canonical form (RFC 8785), hexadecimal.",
            examples = "5e7ddaf0d6e5527f6e8e2d4449d9e5dc5cdb3a01b4b794846b2439f7f0667f79")
        String digest,
    @Schema(
            description =
                "What the digest is of. Every figure is a string; null means not recorded or not"
                    + " held, never zero.")
        SectionContent content) {}

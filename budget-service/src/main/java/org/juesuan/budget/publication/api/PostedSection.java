package org.juesuan.budget.publication.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One service's section as it stands in the report. */
@Schema(description = "One service's section as it stands in the report.")
public record PostedSection(
    @Schema(
            implementation = Object.class,
            type = SchemaType.OBJECT,
            description = "The content as its service answered it; every figure is a string.",
            examples = "{}")
        @NotNull
        ObjectNode content,
    @Schema(
            description = "The digest its service answered with it.",
            examples = "5e7ddaf0d6e5527f6e8e2d4449d9e5dc5cdb3a01b4b794846b2439f7f0667f79")
        @NotNull
        @Pattern(regexp = "[0-9a-f]{64}", message = "must be 64 hexadecimal digits in lower case")
        String digest) {}

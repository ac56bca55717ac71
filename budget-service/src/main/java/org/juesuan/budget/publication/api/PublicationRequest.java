package org.juesuan.budget.publication.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A report to be published. */
@Schema(
    description =
        "A report to be published. It is stored whole, in canonical form (RFC 8785), so it holds no"
            + " number but whole ones below 2^53.")
public record PublicationRequest(
    @Schema(description = "The sections the report is composed of.") @NotNull @Valid
        PostedSections sections,
    @Schema(
            implementation = Object.class,
            type = SchemaType.OBJECT,
            description = "The report as the gateway composed it from the sections.",
            examples = "{\"title\":\"2020年度部门决算\"}")
        @NotNull
        ObjectNode report) {}

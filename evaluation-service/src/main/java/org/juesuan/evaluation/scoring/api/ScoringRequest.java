package org.juesuan.evaluation.scoring.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.evaluation.template.api.TemplateKeyForm;

/** Rows to be scored. */
@Schema(description = "Rows to be scored; nothing of them is stored.")
public record ScoringRequest(
    @Schema(
            description =
                "The form whose rules are used; null means beijing-self-evaluation, 2020, version"
                    + " 1.")
        @Valid
        @Nullable TemplateKeyForm template,
    @Schema(description = "The rows.") @NotNull @Size(min = 1, max = 1000)
        List<@NotNull @Valid ScoringRow> rows) {}

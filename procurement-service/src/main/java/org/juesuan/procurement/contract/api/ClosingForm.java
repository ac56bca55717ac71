package org.juesuan.procurement.contract.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A closing. */
@Schema(description = "The contract is fulfilled (履约完毕).")
public record ClosingForm(
    @Schema(description = "The day.", examples = "2020-12-20") @NotNull LocalDate closedOn) {}

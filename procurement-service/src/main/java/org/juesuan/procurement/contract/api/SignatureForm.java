package org.juesuan.procurement.contract.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A signature. */
@Schema(description = "The contract is signed (签订).")
public record SignatureForm(
    @Schema(description = "签订日期.", examples = "2020-04-02") @NotNull LocalDate signedOn) {}

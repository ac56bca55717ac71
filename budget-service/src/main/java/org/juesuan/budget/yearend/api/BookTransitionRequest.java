package org.juesuan.budget.yearend.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.budget.ledger.BookState;

/** Moves a book on. */
@Schema(description = "Moves a book to another state.")
public record BookTransitionRequest(
    @Schema(
            description = "The state it shall have; from OPEN this is CLOSING.",
            examples = "CLOSING")
        @NotNull
        BookState to,
    @Schema(description = "Why, for the event log.", examples = "年终清理开始") @NotBlank @Size(max = 500)
        String reason) {}

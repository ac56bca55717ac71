package org.juesuan.procurement.asset.disposal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A disposal that is about to be applied for; see {@link AssetDisposal} for its members.
 *
 * @param stockTaking the stock-taking that found the pieces missing
 */
public record DisposalDraft(
    UUID asset,
    int quantity,
    Manner manner,
    LocalDate effective,
    String reason,
    @Nullable UUID stockTaking) {}

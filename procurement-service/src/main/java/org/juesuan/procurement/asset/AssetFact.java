package org.juesuan.procurement.asset;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a card, or was found out about it. Facts are added and never changed.
 *
 * @param number from 1, in the order they were recorded
 * @param kind what happened
 * @param effective from which day on it holds
 * @param change what it says about the card
 * @param departed how many pieces left with it
 * @param heldFrom of a record, the day the department holds it from; of a correction, the right one
 * @param source the transfer, disposal or stock-taking it comes from
 * @param documentNumber 文号
 * @param reason why, of a correction or cancellation
 * @param recordedBy the sub of the token
 * @param recordedAt when, UTC
 */
public record AssetFact(
    int number,
    FactKind kind,
    LocalDate effective,
    CardChange change,
    int departed,
    @Nullable LocalDate heldFrom,
    @Nullable UUID source,
    @Nullable String documentNumber,
    @Nullable String reason,
    String recordedBy,
    Instant recordedAt) {}

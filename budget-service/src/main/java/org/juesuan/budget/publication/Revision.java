package org.juesuan.budget.publication;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A published revision of a final account; it never changes (INV-7).
 *
 * @param number 1 for the first, one more with each correction
 * @param approval the approval it was published for
 * @param digest SHA-256 of the document in canonical form
 * @param publishedAt when it became public
 * @param supersededBy the revision that took its place; null of the last one, which is final
 */
public record Revision(
    int number,
    UUID approval,
    String digest,
    Instant publishedAt,
    @Nullable Integer supersededBy) {}

package org.juesuan.gateway.publication;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A published revision, as budget-service tells it.
 *
 * @param revision 1 for the first
 * @param status whether it still counts: {@code final}, or not
 * @param supersededBy the revision that took its place; null of the final one
 * @param approvalId the approval it was published for
 * @param digest SHA-256 of the document in canonical form
 * @param publishedAt when it became public
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Revision(
    int revision,
    String status,
    @Nullable Integer supersededBy,
    UUID approvalId,
    String digest,
    Instant publishedAt) {}

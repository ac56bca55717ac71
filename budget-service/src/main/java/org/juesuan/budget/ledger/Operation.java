package org.juesuan.budget.ledger;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An operation as it stands in the ledger: one or more postings that stood or fell together.
 *
 * @param id identity
 * @param book the book it belongs to
 * @param kind its kind; a reversal has the kind of what it undoes
 * @param reverses the operation it undoes, if it is a reversal
 * @param transfer the transfer between departments it is one half of, if it is
 * @param documentation its papers
 * @param payee who was paid, where it is a payment
 * @param recordedAt when it was written, UTC
 * @param recordedBy who asked for it
 * @param postings in the order of the book
 */
public record Operation(
    UUID id,
    BookId book,
    PostingKind kind,
    @Nullable UUID reverses,
    @Nullable UUID transfer,
    Documentation documentation,
    @Nullable String payee,
    Instant recordedAt,
    String recordedBy,
    List<RecordedPosting> postings) {

  /** Keeps a copy of its own. */
  public Operation {
    postings = List.copyOf(postings);
  }
}

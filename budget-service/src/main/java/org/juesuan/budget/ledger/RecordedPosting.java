package org.juesuan.budget.ledger;

import java.util.UUID;

/**
 * A posting as it stands in the ledger, for ever (INV-2).
 *
 * @param id identity
 * @param sequence its place among the postings of its book, from 1
 * @param movement what it moved
 */
public record RecordedPosting(UUID id, long sequence, Movement movement) {}

package org.juesuan.budget.finalaccount;

import org.juesuan.budget.ledger.BookId;

/**
 * Payload of {@code org.juesuan.budget.three-public-counts.recorded.v1}; its schema says what it
 * means.
 */
record ThreePublicCountsRecorded(
    String department,
    int fiscalYear,
    long version,
    int overseasGroups,
    int overseasPersons,
    int vehiclesBought,
    int vehiclesHeld,
    int receptionBatches,
    int receptionPersons) {

  static ThreePublicCountsRecorded of(BookId id, ThreePublicCounts counts, long version) {
    return new ThreePublicCountsRecorded(
        id.department(),
        id.fiscalYear(),
        version,
        counts.overseasGroups(),
        counts.overseasPersons(),
        counts.vehiclesBought(),
        counts.vehiclesHeld(),
        counts.receptionBatches(),
        counts.receptionPersons());
  }
}

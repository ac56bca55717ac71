package org.juesuan.gateway.dashboard;

import org.juesuan.gateway.composition.LedgerOperation;

/** One operation with its papers and postings. */
public record OperationView(Addresses addresses, Panel<LedgerOperation> operation) {}

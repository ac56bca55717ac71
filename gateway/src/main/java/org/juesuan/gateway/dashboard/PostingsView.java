package org.juesuan.gateway.dashboard;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.juesuan.gateway.composition.LedgerPosting;
import org.juesuan.gateway.report.ExpenditureKind;

/**
 * Postings of a book.
 *
 * @param next address of the next page; null on the last
 */
public record PostingsView(
    Addresses addresses,
    PostingFilter filter,
    Panel<List<LedgerPosting>> postings,
    @Nullable String next) {

  /** The kinds to choose from. */
  public List<LedgerPosting.Kind> kinds() {
    return List.of(LedgerPosting.Kind.values());
  }

  /** The compartments to choose from. */
  public List<LedgerPosting.Compartment> compartments() {
    return List.of(LedgerPosting.Compartment.values());
  }

  /** The kinds of expenditure to choose from. */
  public List<ExpenditureKind> expenditures() {
    return List.of(ExpenditureKind.values());
  }
}

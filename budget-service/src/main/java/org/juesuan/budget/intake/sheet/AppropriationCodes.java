package org.juesuan.budget.intake.sheet;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.ledger.Coding;

/** Finds the appropriations of a book by their coding, of which a book has one each. */
@FunctionalInterface
public interface AppropriationCodes {

  /** The appropriation of this coding; null if the book has none. */
  @Nullable UUID find(Coding coding);
}

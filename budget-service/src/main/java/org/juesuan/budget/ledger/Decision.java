package org.juesuan.budget.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.web.problem.ErrorCode;

/** What the rules say to one instruction. */
public sealed interface Decision {

  /**
   * It may be done.
   *
   * @param kind kind of the operation
   * @param movements its postings, in order
   * @param opens the payment it opens, if any
   */
  record Allowed(PostingKind kind, List<Movement> movements, @Nullable Payment opens)
      implements Decision {

    /** Keeps a copy of its own. */
    public Allowed {
      movements = List.copyOf(movements);
    }

    static Allowed of(PostingKind kind, Movement... movements) {
      return new Allowed(kind, List.of(movements), null);
    }
  }

  /**
   * It may not be done, and changes nothing.
   *
   * @param error which rule says so
   * @param pointer JSON pointer to the field of the request that is at fault, empty for the whole
   * @param detail what is wrong, in one sentence
   */
  record Refused(ErrorCode error, String pointer, String detail) implements Decision {}
}

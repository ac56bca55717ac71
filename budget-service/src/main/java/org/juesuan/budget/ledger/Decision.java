package org.juesuan.budget.ledger;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.web.problem.ErrorCode;

/** What the rules say to one instruction. */
public sealed interface Decision {

  /**
   * It may be done.
   *
   * @param kind kind of the operation
   * @param movements its postings, in order
   * @param payment the payment it opens, if any
   * @param commitment the commitment it opens, if any
   * @param reverses the operation it undoes, if it is a reversal
   * @param transfer the transfer between departments it is one half of, if it is
   */
  record Allowed(
      PostingKind kind,
      List<Movement> movements,
      @Nullable Payment payment,
      @Nullable Commitment commitment,
      @Nullable UUID reverses,
      @Nullable UUID transfer)
      implements Decision {

    /** Keeps a copy of its own. */
    public Allowed {
      movements = List.copyOf(movements);
    }

    /** An operation that opens nothing. */
    public static Allowed of(PostingKind kind, Movement... movements) {
      return new Allowed(kind, List.of(movements), null, null, null, null);
    }

    /** An operation that opens a payment. */
    static Allowed opening(Payment payment, PostingKind kind, Movement... movements) {
      return new Allowed(kind, List.of(movements), payment, null, null, null);
    }

    /** An operation that opens a commitment. */
    public static Allowed opening(Commitment commitment, Movement movement) {
      return new Allowed(movement.kind(), List.of(movement), null, commitment, null, null);
    }

    /** The reversal of an operation. */
    public static Allowed undoing(Operation operation, List<Movement> movements) {
      return new Allowed(operation.kind(), movements, null, null, operation.id(), null);
    }

    /** The same as one half of a transfer between departments. */
    Allowed halfOf(UUID transferId) {
      return new Allowed(kind, movements, payment, commitment, reverses, transferId);
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

package org.juesuan.budget.ledger;

import java.util.List;
import java.util.function.Function;

/** What became of one command; one for each, in the order of the commands. */
public sealed interface Outcome {

  /**
   * It was done.
   *
   * @param operation what stands in the ledger
   * @param appropriations those it touched, as they stand after it
   */
  record Accepted(Operation operation, List<Appropriation> appropriations) implements Outcome {

    /** Keeps a copy of its own. */
    public Accepted {
      appropriations = List.copyOf(appropriations);
    }
  }

  /**
   * It was refused and changed nothing.
   *
   * @param reason which rule says so, and why
   */
  record Refused(Decision.Refused reason) implements Outcome {}

  /** Turns the outcome into one value, whichever it is. */
  default <T> T fold(Function<Accepted, T> accepted, Function<Decision.Refused, T> refused) {
    return this instanceof Accepted done
        ? accepted.apply(done)
        : refused.apply(((Refused) this).reason());
  }
}

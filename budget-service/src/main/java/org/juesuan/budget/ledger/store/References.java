package org.juesuan.budget.ledger.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which external references of the departments are taken, as far as one transaction asks. Those of
 * a batch are looked up at once: each single query would make Hibernate compare everything the
 * batch has written so far.
 */
final class References {

  private static final int AT_ONCE = 1_000;

  private final DepartmentReferences departments;
  private final Map<String, Map<String, Boolean>> taken = new HashMap<>();

  References(DepartmentReferences departments) {
    this.departments = departments;
  }

  /** Looks up what will be asked for. */
  void lookUp(String department, Set<String> references) {
    List<String> all = List.copyOf(references);
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      List<String> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
      Set<String> held = departments.heldAmong(department, some);
      some.forEach(reference -> of(department).put(reference, held.contains(reference)));
    }
  }

  /** Whether the department has used the reference, in any year or earlier in this transaction. */
  boolean isTaken(String department, String reference) {
    return of(department).computeIfAbsent(reference, asked -> departments.hold(department, asked));
  }

  /** Takes one. */
  void take(String department, String reference) {
    of(department).put(reference, true);
  }

  private Map<String, Boolean> of(String department) {
    return taken.computeIfAbsent(department, unknown -> new HashMap<>());
  }
}

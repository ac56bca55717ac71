package org.juesuan.budget.classification;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the codes of a year's list go on in next year's: what money that is carried over the year end
 * is coded with.
 *
 * @param next the codes of next year's list; empty while there is none
 * @param successors the successor of each code that names one
 */
public record CodeSuccession(Set<String> next, Map<String, String> successors) {

  /** Keeps copies of its own. */
  public CodeSuccession {
    next = Set.copyOf(next);
    successors = Map.copyOf(successors);
  }

  /** How entries of one list go on in the codes of the next. */
  public static CodeSuccession between(Collection<CodeEntry> entries, Set<String> next) {
    Map<String, String> successors = new HashMap<>();
    for (CodeEntry entry : entries) {
      if (entry.successor() != null) {
        successors.put(entry.code(), entry.successor());
      }
    }
    return new CodeSuccession(next, successors);
  }

  /**
   * The code of next year's list that goes on with this one: its successor where the list names
   * one, otherwise the same code. Empty if next year's list lacks it; then nothing can be carried
   * on it.
   */
  public Optional<String> successorOf(String code) {
    @Nullable String named = successors.get(code);
    String goesOn = named == null ? code : named;
    return next.contains(goesOn) ? Optional.of(goesOn) : Optional.empty();
  }
}

package org.juesuan.budget.classification;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What loading a list changes, each in the order of the code.
 *
 * @param added codes the list did not have
 * @param changed codes whose name or successor is another one
 * @param removed codes the list no longer has
 */
public record CodeListChanges(
    List<CodeEntry> added, List<Change> changed, List<CodeEntry> removed) {

  /** Keeps copies of its own. */
  public CodeListChanges {
    added = List.copyOf(added);
    changed = List.copyOf(changed);
    removed = List.copyOf(removed);
  }

  /**
   * One code before and after.
   *
   * @param before what the list said
   * @param after what it says now
   */
  public record Change(CodeEntry before, CodeEntry after) {}

  /** What turns one state of a list into another. */
  public static CodeListChanges between(
      SortedMap<String, CodeEntry> before, SortedMap<String, CodeEntry> after) {
    List<CodeEntry> added = new ArrayList<>();
    List<Change> changed = new ArrayList<>();
    for (CodeEntry entry : after.values()) {
      @Nullable CodeEntry old = before.get(entry.code());
      if (old == null) {
        added.add(entry);
      } else if (!old.equals(entry)) {
        changed.add(new Change(old, entry));
      }
    }
    List<CodeEntry> removed =
        before.values().stream().filter(entry -> !after.containsKey(entry.code())).toList();
    return new CodeListChanges(added, changed, removed);
  }

  /** Whether the list stays as it is. */
  public boolean isEmpty() {
    return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
  }

  /** What the list now says of the codes it says something else of, by code. */
  public Map<String, CodeEntry> changedEntries() {
    return changed.stream()
        .map(Change::after)
        .collect(Collectors.toMap(CodeEntry::code, Function.identity()));
  }

  /** The codes the list no longer has. */
  public SortedSet<String> removedCodes() {
    return removed.stream().map(CodeEntry::code).collect(Collectors.toCollection(TreeSet::new));
  }
}

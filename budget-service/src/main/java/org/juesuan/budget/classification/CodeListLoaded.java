package org.juesuan.budget.classification;

import java.util.List;

/** Payload of {@code org.juesuan.budget.code-list.loaded.v1}; its schema says what it means. */
record CodeListLoaded(
    String district,
    CodeListKind list,
    int fiscalYear,
    long version,
    int codes,
    List<CodeEntry> added,
    List<CodeEntry> changed,
    List<String> removed) {

  CodeListLoaded {
    added = List.copyOf(added);
    changed = List.copyOf(changed);
    removed = List.copyOf(removed);
  }

  static CodeListLoaded of(String district, CodeListReport report) {
    CodeListChanges changes = report.changes();
    return new CodeListLoaded(
        district,
        report.kind(),
        report.fiscalYear(),
        report.version(),
        report.codes(),
        changes.added(),
        changes.changed().stream().map(CodeListChanges.Change::after).toList(),
        List.copyOf(changes.removedCodes()));
  }
}

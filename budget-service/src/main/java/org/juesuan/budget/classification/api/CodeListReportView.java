package org.juesuan.budget.classification.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.classification.CodeEntry;
import org.juesuan.budget.classification.CodeListChanges;
import org.juesuan.budget.classification.CodeListKind;
import org.juesuan.budget.classification.CodeListReport;

/** What loading a list did, as the API answers it. */
@Schema(name = "CodeListReport", description = "What loading a code list did, or would do.")
public record CodeListReportView(
    @Schema(description = "Which list.", examples = "FUNCTIONAL") CodeListKind list,
    @Schema(description = "The year whose list it is.", examples = "2021") int fiscalYear,
    @Schema(
            description = "Version of the list after it; the same as before where nothing changed.",
            examples = "1")
        long version,
    @Schema(description = "How many codes the list has now.", examples = "1874") int codes,
    @Schema(description = "Codes the list did not have, in the order of the code.")
        List<Entry> added,
    @Schema(description = "Codes whose name or successor is another one.") List<Change> changed,
    @Schema(description = "Codes the list no longer has.") List<Entry> removed,
    @Schema(
            description =
                "Codes of the list of the year before that neither go on in this list nor name a"
                    + " successor in it: money on them could not be carried into this year.")
        List<Entry> withoutSuccessor) {

  /** Keeps copies of its own. */
  public CodeListReportView {
    added = List.copyOf(added);
    changed = List.copyOf(changed);
    removed = List.copyOf(removed);
    withoutSuccessor = List.copyOf(withoutSuccessor);
  }

  static CodeListReportView of(CodeListReport report) {
    CodeListChanges changes = report.changes();
    return new CodeListReportView(
        report.kind(),
        report.fiscalYear(),
        report.version(),
        report.codes(),
        Entry.all(changes.added()),
        changes.changed().stream()
            .map(change -> new Change(Entry.of(change.before()), Entry.of(change.after())))
            .toList(),
        Entry.all(changes.removed()),
        Entry.all(report.withoutSuccessor()));
  }

  /** What a list says of one code. */
  @Schema(name = "CodeListEntry", description = "What a list says of one code.")
  public record Entry(
      @Schema(description = "The code.", examples = "2080116") String code,
      @Schema(description = "The official name.", examples = "引进人才费用") String name,
      @Schema(
              description =
                  "The code of next year's list that takes over; null where none is named.",
              examples = "2080199")
          @Nullable String successor) {

    static Entry of(CodeEntry entry) {
      return new Entry(entry.code(), entry.name(), entry.successor());
    }

    static List<Entry> all(List<CodeEntry> entries) {
      return entries.stream().map(Entry::of).toList();
    }
  }

  /** One code before and after. */
  @Schema(name = "CodeListChange", description = "One code before and after.")
  public record Change(
      @Schema(description = "What the list said.") Entry before,
      @Schema(description = "What it says now.") Entry after) {}
}

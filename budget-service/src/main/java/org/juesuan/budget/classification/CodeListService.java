package org.juesuan.budget.classification;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.change.ChangeType;
import org.juesuan.budget.classification.store.CodeListRepository;
import org.juesuan.budget.classification.store.EconomicCodeRepository;
import org.juesuan.budget.classification.store.FunctionalCodeRepository;
import org.juesuan.budget.problem.BudgetError;
import org.juesuan.platform.service.answer.Versioned;
import org.juesuan.platform.service.change.ChangeRecorder;
import org.juesuan.platform.store.event.EventStream;
import org.juesuan.platform.store.event.EventStreams;
import org.juesuan.platform.store.event.Sequenced;
import org.juesuan.platform.web.precondition.EntityTag;
import org.juesuan.platform.web.precondition.Preconditions;
import org.juesuan.platform.web.problem.PlatformError;
import org.juesuan.platform.web.problem.ProblemException;
import org.juesuan.platform.web.problem.Violation;

/**
 * Loads the code list of a year and gives it back. An installation serves one district, whose lists
 * hold for all its departments; their events stand in the district's stream.
 */
@ApplicationScoped
@Transactional
public class CodeListService {

  private static final Pattern DISTRICT = Pattern.compile("\\d{6}");

  private final ClassificationService classification;
  private final CodeListRepository lists;
  private final FunctionalCodeRepository functionalCodes;
  private final EconomicCodeRepository economicCodes;
  private final List<CodesInUse> users;
  private final EventStreams streams;
  private final ChangeRecorder changes;
  private final String district;

  CodeListService(
      ClassificationService classification,
      CodeListRepository lists,
      FunctionalCodeRepository functionalCodes,
      EconomicCodeRepository economicCodes,
      @All List<CodesInUse> users,
      EventStreams streams,
      ChangeRecorder changes,
      @ConfigProperty(name = "juesuan.district") String district) {
    if (!DISTRICT.matcher(district).matches()) {
      throw new IllegalArgumentException("juesuan.district is the six digits of a district");
    }
    this.classification = classification;
    this.lists = lists;
    this.functionalCodes = functionalCodes;
    this.economicCodes = economicCodes;
    this.users = List.copyOf(users);
    this.streams = streams;
    this.changes = changes;
    this.district = district;
  }

  /** The district this installation serves, by its six digits. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public String district() {
    return district;
  }

  /**
   * The whole list of a year by code.
   *
   * @throws ProblemException {@code not-found}
   */
  public Versioned<SortedMap<String, CodeEntry>> list(CodeListKind kind, int fiscalYear) {
    long version =
        lists
            .version(kind, fiscalYear)
            .orElseThrow(
                () ->
                    new ProblemException(
                        PlatformError.NOT_FOUND, "There is no code list of " + fiscalYear + "."));
    return new Versioned<>(classification.entries(kind, fiscalYear), version);
  }

  /**
   * Makes the list of a year what the file says. Whole or not at all; a file that changes nothing
   * has no event.
   *
   * @param ifNoneMatch the header {@code If-None-Match}, * for the first list of a year
   * @param ifMatch the header {@code If-Match}, the tag of the list that is replaced
   * @throws ProblemException {@code code-list-invalid} naming each row, {@code code-in-use} naming
   *     each code, and those of {@link Preconditions#createOrReplace}
   */
  public CodeListReport load(
      int fiscalYear, CodeListDraft draft, @Nullable String ifNoneMatch, @Nullable String ifMatch) {
    CodeListKind kind = draft.kind();
    Sequenced stream = streams.lock(EventStream.withoutYear(district));
    @Nullable Long version = lists.version(kind, fiscalYear).orElse(null);
    Preconditions.createOrReplace(
        ifNoneMatch, ifMatch, version == null ? null : EntityTag.of(version));
    refuseFaults(draft.faults(classification.entries(kind, fiscalYear + 1).keySet()));
    SortedMap<String, CodeEntry> after = draft.entries();
    CodeListChanges difference =
        CodeListChanges.between(classification.entries(kind, fiscalYear), after);
    refuseRemovalOfUsed(kind, fiscalYear, difference.removedCodes());
    return write(stream, kind, fiscalYear, version, difference, after);
  }

  private CodeListReport write(
      Sequenced stream,
      CodeListKind kind,
      int fiscalYear,
      @Nullable Long version,
      CodeListChanges difference,
      SortedMap<String, CodeEntry> after) {
    boolean unchanged = version != null && difference.isEmpty();
    long next = version == null || !unchanged ? lists.raise(kind, fiscalYear) : version;
    CodeListReport report =
        new CodeListReport(
            kind,
            fiscalYear,
            next,
            after.size(),
            difference,
            withoutSuccessor(kind, fiscalYear, after));
    if (!unchanged) {
      apply(report);
      changes.record(
          stream,
          ChangeType.CODE_LIST_LOADED,
          "code-lists/" + fiscalYear + "/" + kind.path(),
          null,
          CodeListLoaded.of(district, report));
    }
    return report;
  }

  private void apply(CodeListReport report) {
    switch (report.kind()) {
      case FUNCTIONAL ->
          functionalCodes.apply(report.fiscalYear(), report.changes(), report.version());
      case ECONOMIC -> economicCodes.apply(report.fiscalYear(), report.changes(), report.version());
    }
  }

  private List<CodeEntry> withoutSuccessor(
      CodeListKind kind, int fiscalYear, SortedMap<String, CodeEntry> list) {
    SortedMap<String, CodeEntry> before = classification.entries(kind, fiscalYear - 1);
    CodeSuccession succession = CodeSuccession.between(before.values(), list.keySet());
    return before.values().stream()
        .filter(entry -> succession.successorOf(entry.code()).isEmpty())
        .toList();
  }

  private void refuseRemovalOfUsed(CodeListKind kind, int fiscalYear, SortedSet<String> removed) {
    if (removed.isEmpty()) {
      return;
    }
    users.forEach(user -> user.hold(fiscalYear));
    SortedSet<String> used = new TreeSet<>();
    users.forEach(user -> used.addAll(user.among(kind, fiscalYear, removed)));
    if (!used.isEmpty()) {
      throw new ProblemException(
          BudgetError.CODE_IN_USE,
          "Money of " + fiscalYear + " stands on codes that the file lacks.",
          used.stream().map(code -> Violation.at("", "must hold " + code)).toList());
    }
  }

  private static void refuseFaults(List<RowFault> faults) {
    if (!faults.isEmpty()) {
      throw new ProblemException(
          BudgetError.CODE_LIST_INVALID,
          "Nothing was loaded. Violations point at /rows/{row}/{column}; the header is row 1.",
          faults.stream()
              .map(
                  fault ->
                      Violation.at("/rows/" + fault.row() + "/" + fault.column(), fault.reason()))
              .toList());
    }
  }
}

package org.juesuan.budget.classification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.classification.store.CodeListRepository;
import org.juesuan.budget.classification.store.EconomicCodeRepository;
import org.juesuan.budget.classification.store.FunctionalCodeRepository;

/** Reads the code lists; {@link CodeListService} loads them. */
@ApplicationScoped
@Transactional
public class ClassificationService {

  private final CodeListRepository lists;
  private final FunctionalCodeRepository functionalCodes;
  private final EconomicCodeRepository economicCodes;

  ClassificationService(
      CodeListRepository lists,
      FunctionalCodeRepository functionalCodes,
      EconomicCodeRepository economicCodes) {
    this.lists = lists;
    this.functionalCodes = functionalCodes;
    this.economicCodes = economicCodes;
  }

  /** The functional code in the list of that year. */
  public CodeLookup<FunctionalCode> functional(int fiscalYear, String code) {
    Optional<FunctionalCode> entry = functionalCodes.code(fiscalYear, code);
    return entry.isPresent()
        ? new CodeLookup.Found<>(entry.get())
        : new CodeLookup.Missing<>(functionalCodes.yearsWith(code));
  }

  /** The department-economic code in the list of that year. */
  public CodeLookup<EconomicCode> economic(int fiscalYear, String code) {
    Optional<EconomicCode> entry = economicCodes.code(fiscalYear, code);
    return entry.isPresent()
        ? new CodeLookup.Found<>(entry.get())
        : new CodeLookup.Missing<>(economicCodes.yearsWith(code));
  }

  /**
   * Functional codes of a year in the order of the code, which is the order of the tree.
   *
   * @param after only codes behind this one; null from the beginning
   * @param rows how many at most
   */
  public List<FunctionalCode> functionalCodes(
      int fiscalYear, CodeFilter filter, @Nullable String after, int rows) {
    return functionalCodes.codes(fiscalYear, filter, after, rows);
  }

  /**
   * Department-economic codes of a year in the order of the code, which is the order of the tree.
   *
   * @param after only codes behind this one; null from the beginning
   * @param rows how many at most
   */
  public List<EconomicCode> economicCodes(
      int fiscalYear, CodeFilter filter, @Nullable String after, int rows) {
    return economicCodes.codes(fiscalYear, filter, after, rows);
  }

  /** Whether there is a list of that year. */
  public boolean hasList(CodeListKind kind, int fiscalYear) {
    return lists.holds(kind, fiscalYear);
  }

  /**
   * How the codes of a year go on in the list of the year after: which code carried money is coded
   * with.
   */
  public CodeSuccession succession(CodeListKind kind, int fiscalYear) {
    return CodeSuccession.between(
        entries(kind, fiscalYear).values(), entries(kind, fiscalYear + 1).keySet());
  }

  /** The whole list of a year by code; empty if there is none. */
  public SortedMap<String, CodeEntry> entries(CodeListKind kind, int fiscalYear) {
    return switch (kind) {
      case FUNCTIONAL -> functionalCodes.entries(fiscalYear);
      case ECONOMIC -> economicCodes.entries(fiscalYear);
    };
  }

  /** Whether a code is the other one or stands below it; see {@link CodeTree#isAtOrBelow}. */
  public static boolean isAtOrBelow(String child, String parent) {
    return CodeTree.isAtOrBelow(child, parent);
  }
}

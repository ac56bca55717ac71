package org.juesuan.budget.classification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.classification.store.EconomicCodeRepository;
import org.juesuan.budget.classification.store.FunctionalCodeRepository;

/** Reads the code lists. They change by migration only, so nothing here writes. */
@ApplicationScoped
@Transactional
public class ClassificationService {

  private final FunctionalCodeRepository functionalCodes;
  private final EconomicCodeRepository economicCodes;

  ClassificationService(
      FunctionalCodeRepository functionalCodes, EconomicCodeRepository economicCodes) {
    this.functionalCodes = functionalCodes;
    this.economicCodes = economicCodes;
  }

  /** The functional code in the list of that year. */
  public CodeLookup<FunctionalCode> functional(int fiscalYear, String code) {
    Optional<FunctionalCode> entry = functionalCodes.entry(fiscalYear, code);
    return entry.isPresent()
        ? new CodeLookup.Found<>(entry.get())
        : new CodeLookup.Missing<>(functionalCodes.yearsWith(code));
  }

  /** The department-economic code in the list of that year. */
  public CodeLookup<EconomicCode> economic(int fiscalYear, String code) {
    Optional<EconomicCode> entry = economicCodes.entry(fiscalYear, code);
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
    return functionalCodes.entries(fiscalYear, filter, after, rows);
  }

  /**
   * Department-economic codes of a year in the order of the code, which is the order of the tree.
   *
   * @param after only codes behind this one; null from the beginning
   * @param rows how many at most
   */
  public List<EconomicCode> economicCodes(
      int fiscalYear, CodeFilter filter, @Nullable String after, int rows) {
    return economicCodes.entries(fiscalYear, filter, after, rows);
  }

  /** Whether a functional list of that year is here. */
  public boolean hasFunctionalList(int fiscalYear) {
    return functionalCodes.hasYear(fiscalYear);
  }

  /** Whether a department-economic list of that year is here. */
  public boolean hasEconomicList(int fiscalYear) {
    return economicCodes.hasYear(fiscalYear);
  }

  /** Whether a code is the other one or stands below it; see {@link CodeTree#isAtOrBelow}. */
  public static boolean isAtOrBelow(String child, String parent) {
    return CodeTree.isAtOrBelow(child, parent);
  }
}

package org.juesuan.budget.table;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.juesuan.budget.classification.ClassificationService;
import org.juesuan.budget.classification.CodeFilter;
import org.juesuan.budget.classification.EconomicCode;
import org.juesuan.budget.classification.FunctionalCode;

/** The official names of a year's codes, each list in one query. */
@ApplicationScoped
public class CodeNames {

  private static final CodeFilter WHOLE_LIST = new CodeFilter(null, null);
  private static final int MORE_THAN_ANY_LIST = 100_000;

  private final ClassificationService classification;

  CodeNames(ClassificationService classification) {
    this.classification = classification;
  }

  /** Both lists of a year. */
  public YearNames of(int fiscalYear) {
    return new YearNames(functional(fiscalYear), economic(fiscalYear));
  }

  /** Names by functional code. */
  private Map<String, String> functional(int fiscalYear) {
    return classification.functionalCodes(fiscalYear, WHOLE_LIST, null, MORE_THAN_ANY_LIST).stream()
        .collect(toMap(FunctionalCode::code, FunctionalCode::name));
  }

  /** Names by department-economic code. */
  private Map<String, String> economic(int fiscalYear) {
    return classification.economicCodes(fiscalYear, WHOLE_LIST, null, MORE_THAN_ANY_LIST).stream()
        .collect(toMap(EconomicCode::code, EconomicCode::name));
  }
}

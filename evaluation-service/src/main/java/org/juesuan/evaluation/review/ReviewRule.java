package org.juesuan.evaluation.review;

/**
 * The rules of review. R1 to R12 and the D-numbers are those of the dossier (§4.6, §6.2); V1 to V7
 * verify what the form computes.
 */
public enum ReviewRule {
  WEIGHT_AS_VALUE("R1", "The weight is typed where a value should stand (D-04)."),
  INEQUALITY_AS_MEASUREMENT("R2", "The actual value is an inequality, not a measurement (D-07)."),
  MONEY_FOR_WORDS("R3", "Money is the actual value of a cost target in words."),
  FAR_ABOVE_TARGET("R4", "The actual value lies far above the target."),
  ABOVE_TARGET("R5", "The actual value lies above the target and nobody says why."),
  SHORTFALL_UNEXPLAINED("R6", "Points are missing without cause or improvement measure (D-22)."),
  DIRECTION_DOUBTFUL("R7", "More counts as better where less may be."),
  VAGUE_TARGET("R8", "The target is too vague to be missed (D-24)."),
  WRONG_LEVEL(
      "R9", "An indicator stands at a level or in a branch where the form has none (D-03)."),
  COPIED_OR_MISPRINTED("R10", "A text is copied from another form or misprinted (D-23, D-33)."),
  MASKED_CELL("R11", "A number stands in a cell that holds a dash (D-02)."),
  UNIT_MISSING("R12", "A number stands without its unit."),
  EXECUTION_SCORED_TWICE("D-05", "The execution rate is scored twice."),
  BRANCH_MINIMUM("D-05", "Branches weigh less together than the framework demands."),
  EXECUTION_AFTER_CUT("D-06", "The execution rate is full after a large cut of the budget."),
  AMOUNT_FORMAT("D-25", "Amounts are not printed with two decimals."),
  PROJECT_CODE_MISSING("D-34", "The form names its project without a code."),
  SCORE_WITHOUT_RULE("V1", "The score does not follow the rule."),
  TOTAL_WRONG("V2", "The total is not the sum of the scores."),
  WEIGHTS_WRONG("V3", "The weights do not total as the form demands."),
  NOT_UNDERSTOOD("V4", "A value cannot be understood."),
  WORDS_FOR_NUMBER("V5", "A number is answered with words."),
  FUNDS_WRONG("V6", "The fund block contradicts itself."),
  LEDGER_DIFFERS("V7", "The fund block is not what the ledger says.");

  private final String id;
  private final String title;

  ReviewRule(String id, String title) {
    this.id = id;
    this.title = title;
  }

  /** The published id, such as {@code R1}. */
  public String id() {
    return id;
  }

  /** What the rule looks for. */
  public String title() {
    return title;
  }
}

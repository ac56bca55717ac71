package org.juesuan.gateway.report;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.money.Money;

/**
 * The evaluation section (项目支出绩效自评) as the report uses it: each form as it is to be printed.
 *
 * @param evaluations the forms in printed order
 */
public record EvaluationSection(List<SelfEvaluation> evaluations) {

  public EvaluationSection {
    evaluations = List.copyOf(evaluations);
  }

  /** Which money a line of the fund block shows. */
  public enum FundSource {
    /** 年度资金总额. */
    TOTAL("total"),
    /** 当年财政拨款. */
    CURRENT_YEAR("currentYear"),
    /** 上年结转资金. */
    CARRIED_OVER("carriedOver"),
    /** 其他资金. */
    OTHER("other");

    private final String id;

    FundSource(String id) {
      this.id = id;
    }

    /** The word for it in the ids of figures. */
    public String id() {
      return id;
    }
  }

  /** Columns of the fund block that a form can mask. */
  public enum FundColumn {
    WEIGHT,
    RATE,
    SCORE
  }

  /**
   * A form.
   *
   * @param confirmed whether it was accepted; only then it counts
   * @param title the printed title
   * @param hasGoals whether the form has the block 年度总体目标
   * @param hasReasonColumn whether the form has the column 偏差原因分析及改进措施
   * @param supervisingDepartment 主管部门; null where the form does not say
   * @param implementingUnit 实施单位; null where the form does not say
   * @param amountUnit what its amounts are counted in
   * @param weight 分值 of the whole
   * @param total 总分; null while a judgement is awaited
   */
  public record SelfEvaluation(
      boolean confirmed,
      String projectCode,
      String projectName,
      String title,
      boolean hasGoals,
      boolean hasReasonColumn,
      @Nullable String supervisingDepartment,
      @Nullable String implementingUnit,
      Unit amountUnit,
      List<FundLine> funds,
      String expectedGoal,
      String actualOutcome,
      List<Indicator> rows,
      String weight,
      @Nullable String total) {

    public SelfEvaluation {
      funds = List.copyOf(funds);
      rows = List.copyOf(rows);
    }
  }

  /**
   * A line of the fund block; null is an empty cell.
   *
   * @param masked columns whose cell is a dash
   */
  public record FundLine(
      FundSource source,
      String label,
      @Nullable Amount initialBudget,
      @Nullable Amount annualBudget,
      @Nullable Amount executed,
      @Nullable String weight,
      @Nullable String ratePercent,
      @Nullable String score,
      Set<FundColumn> masked) {

    public FundLine {
      masked = Set.copyOf(masked);
    }
  }

  /**
   * An amount as the form prints it.
   *
   * @param yuan the exact amount behind it
   */
  public record Amount(String printed, Money yuan) {}

  /**
   * A row of the indicator table.
   *
   * @param score 得分; null while a judgement is awaited
   * @param reason 偏差原因分析及改进措施
   */
  public record Indicator(
      String firstLevel,
      String secondLevel,
      String thirdLevel,
      String target,
      String actual,
      String weight,
      @Nullable String score,
      String reason) {}
}

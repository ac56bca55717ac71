package org.juesuan.budget.finalaccount.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.finalaccount.AccountSection;
import org.juesuan.budget.finalaccount.Staffing;
import org.juesuan.budget.ledger.BookState;
import org.juesuan.budget.ledger.Fund;
import org.juesuan.budget.table.Tables;
import org.juesuan.budget.table.YearFigures;
import org.juesuan.budget.table.api.TableView;

/** What the budget section says; the digest is of this. */
@Schema(description = "What the section says. Every figure is a string; null is never zero.")
public record SectionContent(
    @Schema(description = "Whose account it is.") DepartmentPart department,
    @Schema(description = "人员构成; null where not recorded.") @Nullable StaffingPart staffing,
    @Schema(description = "State of the year.", examples = "OPEN") BookState bookState,
    @Schema(description = "收入支出决算总表 over all money.") TotalsPart totals,
    @Schema(description = "财政拨款收入支出决算总表.") TotalsPart fiscal,
    @Schema(
            description =
                "The three budgets of fiscal appropriations, also where there is no money.")
        List<FundPart> byFund,
    @Schema(description = "All five kinds of expenditure over all money.")
        List<ExpenditureKindPart> byExpenditureKind,
    @Schema(
            description =
                "项目支出 by project, of all departments the account is of: those with an"
                    + " appropriation of the year. Their expenditure adds up to that of the kind.")
        List<ProjectPart> byProject,
    @Schema(
            description =
                "一般公共预算财政拨款支出 by function: 类 with its 款 and their 项, in the order of the codes.")
        List<FunctionalPart> byFunctional,
    @Schema(description = "一般公共预算财政拨款基本支出 by economic class.")
        BasicExpenditurePart basicExpenditure,
    @Schema(description = "“三公”经费 out of fiscal appropriations, and what it was spent on.")
        ThreePublicPart threePublic,
    @Schema(description = "机关运行经费.") OperatingExpensesPart operatingExpenses,
    @Schema(
            description =
                "Figures of the year before: the ledger's own where it holds that year, else"
                    + " imported; null where there are neither.")
        @Nullable ComparativesPart comparatives,
    @Schema(description = "Why figures are what they are.") List<ExplanationForm> explanations,
    @Schema(
            description =
                "Figures that are null because this service does not hold what they rest on.")
        List<NotHeldPart> notHeld,
    @Schema(
            description =
                "The tables T1 to T10 of the account, and T9 as later forms have it: the same rows"
                    + " that the resource of the tables answers, of all departments the account is"
                    + " of.")
        List<TableView> tables) {

  /** Keeps lists of its own. */
  public SectionContent {
    byFund = List.copyOf(byFund);
    byExpenditureKind = List.copyOf(byExpenditureKind);
    byProject = List.copyOf(byProject);
    byFunctional = List.copyOf(byFunctional);
    explanations = List.copyOf(explanations);
    notHeld = List.copyOf(notHeld);
    tables = List.copyOf(tables);
  }

  static SectionContent of(AccountSection section) {
    YearFigures figures = section.figures();
    Staffing staffing = section.staffing();
    return new SectionContent(
        DepartmentPart.of(section.department(), section.supervisor()),
        staffing == null ? null : StaffingPart.of(staffing),
        section.bookState(),
        TotalsPart.of(figures.totals(), figures.expenditure()),
        TotalsPart.of(figures.fiscal()),
        figures.byFund().stream().map(FundPart::of).toList(),
        figures.byExpenditureKind().stream().map(ExpenditureKindPart::of).toList(),
        section.projects().stream().map(ProjectPart::of).toList(),
        figures.byFunctional().stream()
            .map(row -> FunctionalPart.of(row, section.names()))
            .toList(),
        BasicExpenditurePart.of(
            figures.basicExpenditure(Fund.GENERAL_PUBLIC_BUDGET), section.names()),
        ThreePublicPart.of(figures.threePublic(), section.counts()),
        OperatingExpensesPart.of(section.department(), figures),
        ComparativesPart.of(section),
        section.explanations().stream().map(ExplanationForm::of).toList(),
        NotHeldPart.of(figures, section.priorYear()),
        Tables.all(figures).stream().map(table -> TableView.of(table, section.names())).toList());
  }
}

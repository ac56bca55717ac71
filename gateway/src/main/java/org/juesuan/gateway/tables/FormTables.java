package org.juesuan.gateway.tables;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.juesuan.gateway.form.ReportForm;
import org.juesuan.gateway.form.TableForm;
import org.juesuan.gateway.report.AccountTable;
import org.juesuan.gateway.report.BudgetSection;
import org.juesuan.gateway.report.Figures;
import org.juesuan.gateway.report.Owner;
import org.juesuan.gateway.report.ProcurementSection;
import org.juesuan.gateway.report.Reason;
import org.juesuan.gateway.report.Section;
import org.juesuan.gateway.report.SectionAnswers;

/** Part one of the report: one subsection for each table of the form. */
public final class FormTables {

  private static final String ID = "tables.";
  private static final List<String> NUMBERS =
      List.of("一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五");

  private final @Nullable BudgetSection budget;
  private final @Nullable ProcurementSection procurement;
  private final SectionAnswers answers;
  private final TableFigures figures;

  private FormTables(SectionAnswers answers, Figures told) {
    this.budget = answers.budget().delivered().orElse(null);
    this.procurement = answers.procurement().delivered().orElse(null);
    this.answers = answers;
    this.figures = new TableFigures(told);
  }

  /**
   * Part one as a form has it.
   *
   * @param tables one section for each table, that of a silent owner unavailable (INV-11)
   * @param figures the narrative's figures, and those that stand in tables only
   */
  public record PartOne(List<Section> tables, Figures figures) {

    public PartOne {
      tables = List.copyOf(tables);
    }
  }

  /**
   * Lays out the tables of a form.
   *
   * @param told the figures of the narrative: a cell that is one of them is that figure
   */
  public static PartOne of(ReportForm form, SectionAnswers answers, Figures told) {
    FormTables tables = new FormTables(answers, told);
    List<Section> sections = new ArrayList<>();
    for (TableForm table : form.tables()) {
      sections.add(tables.section(table, NUMBERS.get(sections.size()) + "、" + table.title()));
    }
    return new PartOne(sections, tables.figures.all());
  }

  private Section section(TableForm form, String heading) {
    String id = ID + form.layout().table();
    Owner owner = PurchaseTables.has(form) ? Owner.PROCUREMENT : Owner.BUDGET;
    AccountTable table = table(form, owner);
    if (table == null) {
      Reason reason = answers.silence(owner).orElse(Reason.UNREADABLE);
      return Section.unavailable(id, heading, owner, reason);
    }
    PrintedTable printed = new PrintedTable(id, new Content(form, table, figures), budget);
    return new Section(
        id, heading, owner, null, List.of(), List.of(printed.of(procurement)), List.of());
  }

  private @Nullable AccountTable table(TableForm form, Owner owner) {
    if (owner == Owner.PROCUREMENT) {
      return procurement == null ? null : PurchaseTables.of(form, procurement);
    }
    return budget == null ? null : budget.tables().get(form.layout().table());
  }
}

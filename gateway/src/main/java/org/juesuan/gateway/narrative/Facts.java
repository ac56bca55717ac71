package org.juesuan.gateway.narrative;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.juesuan.gateway.report.BudgetFigures;
import org.juesuan.gateway.report.BudgetSection;
import org.juesuan.gateway.report.BudgetSection.EconomicClass;
import org.juesuan.gateway.report.BudgetSection.FunctionalLine;
import org.juesuan.gateway.report.EvaluationFigures;
import org.juesuan.gateway.report.EvaluationSection;
import org.juesuan.gateway.report.ExpenditureKind;
import org.juesuan.gateway.report.Figure;
import org.juesuan.gateway.report.FigureIds;
import org.juesuan.gateway.report.Figures;
import org.juesuan.gateway.report.ProcurementFigures;
import org.juesuan.gateway.report.ProcurementSection;
import org.juesuan.gateway.report.SectionAnswers;
import org.juesuan.gateway.report.Span;

/**
 * What the sentences of one report may speak of. A name with a dot in front is looked up in the
 * line of the list at hand, every other in the report as a whole.
 *
 * @param figures every number
 * @param report words and lists
 * @param reasons the department's own, by the subject of the figure
 */
record Facts(Figures figures, Item report, Map<String, String> reasons) {

  Facts {
    reasons = Map.copyOf(reasons);
  }

  /**
   * What is spoken of at one place: the report as a whole, or one line of a list in it.
   *
   * @param subject what its figures are of; empty for the report as a whole
   * @param words names and sentences; a mere fact has no text
   * @param lists the lines below it
   */
  record Item(String subject, Map<String, String> words, Map<String, List<Item>> lists) {

    /** The id of a figure of it; an empty name is the figure that the item itself is. */
    private String figureId(String name) {
      return subject.isEmpty() || name.isEmpty() ? subject + name : subject + "." + name;
    }
  }

  /** All that the owners told. */
  static Facts of(int fiscalYear, SectionAnswers answers) {
    Collector collector = new Collector(fiscalYear);
    answers.budget().delivered().ifPresent(collector::budget);
    answers.evaluation().delivered().ifPresent(collector::evaluation);
    answers.procurement().delivered().ifPresent(collector::procurement);
    return new Facts(
        new Figures(collector.figures),
        new Item("", collector.words, collector.lists),
        collector.reasons);
  }

  /** The word or the figure of a name, if the report has it. */
  Optional<Span> value(String name, Item here) {
    String word = of(name, here).words().get(local(name));
    return word == null
        ? figure(name, here).map(printed -> printed)
        : Optional.of(new Span.Words(word));
  }

  /** The figure of a name, if the report has it. */
  Optional<Span.Printed> figure(String name, Item here) {
    String id = of(name, here).figureId(local(name));
    return figures.find(id).map(figure -> new Span.Printed(id, figure));
  }

  /** Whether the report has such a word, figure or fact, or a line in such a list. */
  boolean knows(String name, Item here) {
    return value(name, here).isPresent() || !list(name, here).isEmpty();
  }

  /** The lines of a list. */
  List<Item> list(String name, Item here) {
    return of(name, here).lists().getOrDefault(local(name), List.of());
  }

  /** The reason of a subject, if the department gave one. */
  Optional<String> reason(String subject, Item here) {
    return Optional.ofNullable(reasons.get(of(subject, here).figureId(local(subject))));
  }

  private Item of(String name, Item here) {
    return name.startsWith(".") ? here : report;
  }

  private static String local(String name) {
    return name.startsWith(".") ? name.substring(1) : name;
  }

  /** Goes through what each owner told. */
  private static final class Collector {

    private final Map<String, Figure> figures = new LinkedHashMap<>();
    private final Map<String, String> words = new LinkedHashMap<>();
    private final Map<String, List<Item>> lists = new LinkedHashMap<>();
    private final Map<String, String> reasons = new LinkedHashMap<>();

    private Collector(int fiscalYear) {
      words.put("year", Integer.toString(fiscalYear));
    }

    private void budget(BudgetSection section) {
      figures.putAll(BudgetFigures.of(section).byId());
      section.explanations().forEach((subject, text) -> put(reasons, subject, text));
      department(section.department());
      comparatives(section);
      lists.put("expenditureKinds", expenditureKinds());
      List<FunctionalLine> classes = section.functionalOfLevel(1);
      lists.put("classes", functional(section, classes, false));
      lists.put("spentClasses", functional(section, classes, true));
      List<EconomicClass> economic = section.basicExpenditure().byEconomicClass();
      lists.put("economicClasses", economic(section, economic));
    }

    /** What was spent of each, and of what stands below it. */
    private static List<Item> economic(BudgetSection section, List<EconomicClass> classes) {
      return classes.stream()
          .filter(economic -> !economic.expenditure().isZero())
          .map(
              economic ->
                  new Item(
                      FigureIds.economic(economic.code()),
                      Map.of("name", economic.name(), "code", economic.code()),
                      Map.of("items", economic(section, section.economicBelow(economic.code())))))
          .toList();
    }

    private void department(BudgetSection.Department department) {
      words.put("department", department.name());
      words.put("fundingForm", department.fundingForm().label());
      words.put("institutionType", department.institutionType().label());
      // The form's 部门/单位: the head of the tree is a 部门, everything below it a 单位.
      words.put("noun", department.supervisor() == null ? "部门" : "单位");
      if (department.supervisor() != null) {
        words.put("supervisor", department.supervisor());
      }
      if (department.duties() != null) {
        put(words, "duties", department.duties());
      }
    }

    /** A comparison with figures that no ledger holds says so (INV-9). */
    private void comparatives(BudgetSection section) {
      BudgetSection.Comparatives before = section.comparatives();
      if (before == null) {
        words.put("priorYear.unknown", "");
        return;
      }
      words.put("priorYear", Integer.toString(before.fiscalYear()));
      if (before.imported()) {
        words.put("priorYear.imported", "");
      }
      if (before.source() != null) {
        put(words, "priorYear.source", before.source());
      }
    }

    private List<Item> expenditureKinds() {
      List<Item> kinds = new ArrayList<>();
      for (ExpenditureKind kind : ExpenditureKind.values()) {
        String subject = FigureIds.expenditure(kind);
        if (figures.containsKey(FigureIds.amount(subject))) {
          kinds.add(line(subject, Map.of("name", kind.label())));
        }
      }
      return kinds;
    }

    /** The lines of one level that have money, and what stands below each. */
    private static List<Item> functional(
        BudgetSection section, List<FunctionalLine> lines, boolean spentOnly) {
      List<Item> items = new ArrayList<>();
      for (FunctionalLine line : lines) {
        if (line.isEmpty() || (spentOnly && line.expenditure().isZero())) {
          continue;
        }
        List<FunctionalLine> below = section.functionalBelow(line.code());
        String name = line.level() == 1 ? "Groups" : "Items";
        items.add(
            new Item(
                FigureIds.functional(line.code()),
                Map.of(
                    "name", line.name(),
                    "code", line.code(),
                    "number", Integer.toString(items.size() + 1),
                    "purpose", line.name().replaceFirst("支出$", "")),
                Map.of(
                    name.toLowerCase(Locale.ROOT),
                    functional(section, below, false),
                    "spent" + name,
                    functional(section, below, true))));
      }
      return items;
    }

    private void evaluation(EvaluationSection section) {
      figures.putAll(EvaluationFigures.of(section).byId());
      lists.put(
          "selfEvaluations",
          section.evaluations().stream()
              .map(
                  form ->
                      line(
                          FigureIds.selfEvaluation(form.projectCode()),
                          Map.of("name", form.projectName())))
              .toList());
    }

    private void procurement(ProcurementSection section) {
      figures.putAll(ProcurementFigures.of(section).byId());
      lists.put(
          "vehicleUses",
          section.assets().vehiclesByUse().keySet().stream()
              .map(use -> line(FigureIds.assetVehicles(use), Map.of("name", use.label())))
              .toList());
      List<Item> services = new ArrayList<>();
      for (ProcurementSection.PurchasedService service : section.purchasedServices()) {
        int number = services.size() + 1;
        services.add(
            line(
                FigureIds.purchasedService(number),
                Map.of("name", service.name(), "number", Integer.toString(number))));
      }
      lists.put("purchasedServices", services);
    }

    private static Item line(String subject, Map<String, String> words) {
      return new Item(subject, words, Map.of());
    }

    /** A sentence of the department's, in one line and without the full stop the form brings. */
    private static void put(Map<String, String> words, String name, String text) {
      String bare = text.strip().replaceAll("\\R\\s*", "").replaceAll("[。；;.，,\\s]+$", "");
      if (!bare.isEmpty()) {
        words.put(name, bare);
      }
    }
  }
}

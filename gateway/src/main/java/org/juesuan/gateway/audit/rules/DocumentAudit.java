package org.juesuan.gateway.audit.rules;

import java.util.Comparator;
import java.util.List;
import org.juesuan.gateway.audit.Check;
import org.juesuan.gateway.audit.Finding;
import org.juesuan.gateway.audit.Rule;
import org.juesuan.gateway.audit.document.Document;

/** Every rule for a published document, in one run. */
public final class DocumentAudit {

  private final List<Check<Document>> checks =
      List.of(
          new Identities(),
          new Comparisons(),
          new RollForward(),
          new OperatingExpenses(),
          new ThreePublicQuantities(),
          new EvaluationForms(),
          new CodeLists(),
          new MandatoryFigures(),
          new Words());

  /** The rules, by id. */
  public List<Rule> rules() {
    return checks.stream()
        .flatMap(check -> check.rules().stream())
        .sorted(Comparator.comparing(Rule::id))
        .toList();
  }

  /** What the document breaks, the heaviest first, otherwise in the order of the rules. */
  public List<Finding> findings(Document document) {
    return checks.stream()
        .flatMap(check -> check.findings(document))
        .distinct()
        .sorted(Comparator.comparing(Finding::severity))
        .toList();
  }
}

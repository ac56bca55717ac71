package org.juesuan.gateway.audit.across;

import java.util.List;
import java.util.stream.Stream;
import org.juesuan.gateway.audit.Check;
import org.juesuan.gateway.audit.Finding;
import org.juesuan.gateway.audit.Rule;
import org.juesuan.gateway.report.SectionAnswers;

/** Every rule across services, in one run. */
public final class AcrossServices implements Check<SectionAnswers> {

  private final List<Check<SectionAnswers>> checks =
      List.of(new ProjectMoney(), new ProcurementMoney(), new Vehicles(), new ThreePublicItems());

  @Override
  public List<Rule> rules() {
    return checks.stream().flatMap(check -> check.rules().stream()).toList();
  }

  @Override
  public Stream<Finding> findings(SectionAnswers answers) {
    return checks.stream().flatMap(check -> check.findings(answers));
  }
}

package org.juesuan.gateway.composition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.juesuan.gateway.audit.Finding;
import org.juesuan.gateway.audit.Severity;
import org.juesuan.gateway.audit.api.FindingTally;
import org.juesuan.gateway.report.Owner;
import org.juesuan.gateway.report.Reason;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is measured of reports")
class ReportMetersTest {

  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

  @Test
  @DisplayName("is how long each section takes, by owner and outcome, once for each asking")
  void sections() {
    SectionTimes times = new SectionTimes(meters);
    ServiceAnswer told = new ServiceAnswer.Answered(JsonNodeFactory.instance.objectNode());
    Uni<ServiceAnswer> budget = times.of(Owner.BUDGET, Uni.createFrom().item(told));
    assertEquals(told, budget.await().indefinitely());
    budget.await().indefinitely();
    times
        .of(Owner.EVALUATION, Uni.createFrom().item(new ServiceAnswer.Silent(Reason.TIMEOUT)))
        .await()
        .indefinitely();
    assertEquals(2, timed("budget", "answered"));
    assertEquals(1, timed("evaluation", "timeout"));
  }

  @Test
  @DisplayName("is what audits find, by weight, each of which is known before the first")
  void findings() {
    FindingTally tally = new FindingTally(meters, "own");
    assertEquals(4, meters.find("juesuan.audit.findings").counters().size());
    List<Finding> found = List.of(of(Severity.ERROR), of(Severity.INFO), of(Severity.ERROR));
    assertEquals(found, tally.counted(found));
    assertEquals(2, counted("error"));
    assertEquals(0, counted("warning"));
    assertEquals(1, counted("info"));
  }

  private long timed(String section, String outcome) {
    return meters
        .get("juesuan.report.section")
        .tags("section", section, "outcome", outcome)
        .timer()
        .count();
  }

  private int counted(String severity) {
    return (int)
        meters
            .get("juesuan.audit.findings")
            .tags("audited", "own", "severity", severity)
            .counter()
            .count();
  }

  private static Finding of(Severity severity) {
    return new Finding("A01", severity, null, "句子", List.of(), null, null, "来源");
  }
}

package org.juesuan.gateway.composition;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import org.juesuan.gateway.report.ProcurementSection;
import org.juesuan.gateway.report.SectionAnswer;

/** Procurement and assets of the same department and year, as procurement-service answers them. */
public final class GoldenProcurement {

  private GoldenProcurement() {}

  /** The answer of the service, a copy of its own for each caller. */
  public static ObjectNode answer() {
    return GoldenSection.resource("/contracts/procurement-section.json");
  }

  /** The answer after a change of its content, as handed to the composer. */
  public static SectionAnswer.Delivered<ProcurementSection> delivered(Consumer<ObjectNode> change) {
    ObjectNode answer = answer();
    change.accept((ObjectNode) answer.get("content"));
    return ProcurementSectionReader.read(answer, GoldenSection.DEPARTMENT, GoldenSection.YEAR);
  }
}

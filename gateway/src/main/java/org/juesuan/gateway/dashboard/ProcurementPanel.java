package org.juesuan.gateway.dashboard;

import java.util.List;
import org.juesuan.gateway.report.ProcurementSection;
import org.juesuan.gateway.report.ProcurementSection.Awarded;
import org.juesuan.platform.money.Money;

/** What was procured, by category, and what of it small suppliers were given. */
public record ProcurementPanel(List<Line> categories, List<Line> suppliers, Money all) {

  /** Keeps lists of its own. */
  public ProcurementPanel {
    categories = List.copyOf(categories);
    suppliers = List.copyOf(suppliers);
  }

  /** What a line is of. */
  public enum Part {
    GOODS,
    WORKS,
    SERVICES,
    SMALL_OR_MEDIUM,
    SMALL_OR_MICRO
  }

  /**
   * One line.
   *
   * @param share of everything procured
   */
  public record Line(Part part, Money amount, Share share) {}

  static ProcurementPanel of(ProcurementSection section) {
    Awarded awarded = section.awarded();
    Money all = awarded.all();
    return new ProcurementPanel(
        List.of(
            line(Part.GOODS, section.goods(), all),
            line(Part.WORKS, section.works(), all),
            line(Part.SERVICES, section.services(), all)),
        List.of(
            line(Part.SMALL_OR_MEDIUM, awarded.smallOrMedium(), all),
            line(Part.SMALL_OR_MICRO, awarded.smallOrMicro(), all)),
        all);
  }

  private static Line line(Part part, Money amount, Money all) {
    return new Line(part, amount, new Share(amount, all));
  }
}

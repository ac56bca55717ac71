package org.juesuan.gateway.composition;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.juesuan.gateway.report.AccountTable;
import org.juesuan.gateway.report.ProcurementSection;
import org.juesuan.gateway.report.ProcurementSection.Assets;
import org.juesuan.gateway.report.ProcurementSection.Awarded;
import org.juesuan.gateway.report.ProcurementSection.PurchasedService;
import org.juesuan.gateway.report.SectionAnswer;
import org.juesuan.gateway.report.ServiceSupplier;
import org.juesuan.gateway.report.VehicleUse;
import org.juesuan.platform.money.Money;

/** Reads what procurement-service answers for its section of the final account. */
final class ProcurementSectionReader {

  /** The basis that 授予……合同金额 is published on; payments stand beside it. */
  private static final String PUBLISHED_BASIS = "CONTRACTS";

  private ProcurementSectionReader() {}

  /**
   * The section as the report uses it.
   *
   * @throws UnreadableSectionException if the answer is for another department or year, or does not
   *     say what the report needs
   */
  static SectionAnswer.Delivered<ProcurementSection> read(
      JsonNode answer, String department, int fiscalYear) {
    return SectionEnvelope.read(answer, department, fiscalYear, ProcurementSectionReader::content);
  }

  private static ProcurementSection content(SectionNode content) {
    Map<String, Money> awarded = new LinkedHashMap<>();
    Money paid = Money.ZERO;
    for (SectionNode row : content.object("procurement").objects("rows")) {
      String category = row.optionalText("category");
      if (category == null) {
        paid = row.object("paid").money("totalYuan");
      } else {
        awarded.put(category, row.object("awarded").money("totalYuan"));
      }
    }
    SectionNode purchased = content.object("purchasedServices");
    return new ProcurementSection(
        table(content.object("procurement").objects("rows")),
        awarded.getOrDefault("GOODS", Money.ZERO),
        awarded.getOrDefault("WORKS", Money.ZERO),
        awarded.getOrDefault("SERVICES", Money.ZERO),
        awarded(content.object("smallBusiness").objects("bases")),
        paid,
        assets(content.object("assets")),
        purchased.objects("rows").stream().map(ProcurementSectionReader::purchased).toList(),
        purchased.money("totalYuan"));
  }

  private static AccountTable table(List<SectionNode> rows) {
    return new AccountTable(
        "procurement", rows.stream().map(ProcurementSectionReader::row).toList());
  }

  private static AccountTable.Row row(SectionNode node) {
    String category = node.optionalText("category");
    Map<String, Money> amounts = new LinkedHashMap<>();
    for (String basis : List.of("planned", "awarded", "paid")) {
      node.amountsByMember(basis)
          .forEach((column, amount) -> amounts.put(basis + "." + column, amount));
    }
    return new AccountTable.Row(
        category == null ? "total" : category.toLowerCase(Locale.ROOT),
        null,
        null,
        0,
        true,
        amounts);
  }

  private static PurchasedService purchased(SectionNode node) {
    return new PurchasedService(
        node.objects("guidance").stream().map(level -> level.text("name")).toList(),
        node.text("projectName"),
        node.choice("supplierKind", ServiceSupplier.class),
        node.money("executedYuan"));
  }

  private static Awarded awarded(List<SectionNode> bases) {
    return bases.stream()
        .filter(basis -> basis.text("basis").equals(PUBLISHED_BASIS))
        .findFirst()
        .map(
            basis ->
                new Awarded(
                    basis.money("allYuan"),
                    basis.money("smallOrMediumYuan"),
                    basis.money("smallOrMicroYuan")))
        .orElseThrow(
            () -> new UnreadableSectionException("/smallBusiness/bases", "has no contracts"));
  }

  private static Assets assets(SectionNode node) {
    Map<VehicleUse, Integer> byUse = new EnumMap<>(VehicleUse.class);
    node.objects("vehiclesByUse")
        .forEach(use -> byUse.put(use.choice("use", VehicleUse.class), use.count("vehicles")));
    return new Assets(
        node.count("vehicles"),
        node.money("vehicleValueYuan"),
        node.count("generalEquipment"),
        node.count("specialEquipment"),
        byUse,
        node.count("largeEquipment"));
  }
}

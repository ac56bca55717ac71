package org.juesuan.procurement.purchasedservice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.juesuan.procurement.policy.ProcurementCategory;
import org.juesuan.procurement.problem.Fault;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A purchased service")
class ServiceRulesTest {

  private static final UUID CONTRACT = UUID.fromString("0f0e4c9a-6d53-4a52-8f52-2b9f6c1d7e10");
  private static final GuidanceLevel FIRST = new GuidanceLevel("B", "政府履职辅助性服务");
  private static final GuidanceLevel SECOND = new GuidanceLevel("B05", "信息化服务");

  @ParameterizedTest
  @EnumSource(ServiceNature.class)
  @DisplayName("is a service and neither labour dispatch, hiring, goods, works nor financing")
  void nature(ServiceNature nature) {
    assertEquals(
        nature == ServiceNature.SERVICE ? List.of() : List.of("/nature"),
        exclusions(Purchaser.ADMINISTRATIVE_ORGAN, nature, ServiceSupplierKind.ENTERPRISE));
  }

  @Test
  @DisplayName("is neither bought nor supplied by an institution of the first class")
  void bodies() {
    assertEquals(
        List.of("/purchaser", "/supplierKind"),
        exclusions(
            Purchaser.FIRST_CLASS_INSTITUTION,
            ServiceNature.SERVICE,
            ServiceSupplierKind.FIRST_CLASS_INSTITUTION));
    assertEquals(
        List.of("/purchaser", "/supplierKind"),
        exclusions(
            Purchaser.FUNDED_MASS_ORGANISATION,
            ServiceNature.SERVICE,
            ServiceSupplierKind.FUNDED_MASS_ORGANISATION));
    assertEquals(
        3, Arrays.stream(Purchaser.values()).filter(one -> one.excludedBy().isEmpty()).count());
    assertEquals(
        7,
        Arrays.stream(ServiceSupplierKind.values())
            .filter(one -> one.excludedBy().isEmpty())
            .count());
  }

  @Test
  @DisplayName("is refused with the rule that excludes it")
  void source() {
    Fault fault =
        ServiceRules.exclusions(
                draft(ServiceNature.LABOUR_DISPATCH, List.of(FIRST), List.of(CONTRACT)), Map.of())
            .get(0);
    assertTrue(fault.message().contains("财政部令第102号第十条第五项"), fault.message());
  }

  @ParameterizedTest
  @CsvSource({"SERVICES, ''", "GOODS, /contractIds/0", "WORKS, /contractIds/0"})
  @DisplayName("is paid by contracts of services")
  void contracts(ProcurementCategory bought, String excluded) {
    ServiceDraft draft = draft(ServiceNature.SERVICE, List.of(FIRST), List.of(CONTRACT));
    assertEquals(
        excluded,
        String.join(
            " ",
            ServiceRules.exclusions(draft, Map.of(CONTRACT, bought)).stream()
                .map(Fault::pointer)
                .toList()));
    assertEquals(
        List.of("/contractIds/0"),
        ServiceRules.faults(draft, Set.of(), List.of()).stream().map(Fault::pointer).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "B, B05, B0501, ''",
    "B, B05, B05, /guidance/2/code",
    "B, C05, C0501, /guidance/1/code",
    "b, B05, B0501, /guidance/0/code /guidance/1/code",
    "1234567890123, 12345678901234, 123456789012345, /guidance/0/code /guidance/1/code /guidance/2/code",
  })
  @DisplayName("stands in the catalogue level below level")
  void levels(String first, String second, String third, String faults) {
    List<GuidanceLevel> guidance =
        List.of(
            new GuidanceLevel(first, "一"),
            new GuidanceLevel(second, "二"),
            new GuidanceLevel(third, "三"));
    assertEquals(faults, faults(draft(ServiceNature.SERVICE, guidance, List.of(CONTRACT))));
  }

  @Test
  @DisplayName("is paid by contracts of its own, and calls a code what the year calls it")
  void others() {
    PurchasedService other =
        PurchasedService.of(
            UUID.randomUUID(),
            "110106-208-005",
            2020,
            draft(ServiceNature.SERVICE, List.of(FIRST, SECOND), List.of(CONTRACT)),
            1);
    UUID own = UUID.randomUUID();
    assertEquals(
        "", faults(draft(ServiceNature.SERVICE, List.of(FIRST, SECOND), List.of(own)), other));
    assertEquals(
        "/contractIds/1",
        faults(draft(ServiceNature.SERVICE, List.of(FIRST), List.of(own, CONTRACT)), other));
    assertEquals(
        "/contractIds/1", faults(draft(ServiceNature.SERVICE, List.of(FIRST), List.of(own, own))));
    assertEquals(
        "/guidance/0/name",
        faults(
            draft(ServiceNature.SERVICE, List.of(new GuidanceLevel("B", "辅助服务")), List.of(own)),
            other));
    assertEquals("/guidance", faults(draft(ServiceNature.SERVICE, List.of(), List.of(own))));
  }

  private static List<String> exclusions(
      Purchaser purchaser, ServiceNature nature, ServiceSupplierKind supplier) {
    return ServiceRules.exclusions(
            new ServiceDraft(
                purchaser, nature, List.of(FIRST), "系统运行维护", supplier, List.of(CONTRACT)),
            Map.of())
        .stream()
        .map(Fault::pointer)
        .toList();
  }

  private static String faults(ServiceDraft draft, PurchasedService... others) {
    return String.join(
        " ",
        ServiceRules.faults(draft, Set.copyOf(draft.contracts()), List.of(others)).stream()
            .map(Fault::pointer)
            .toList());
  }

  private static ServiceDraft draft(
      ServiceNature nature, List<GuidanceLevel> guidance, List<UUID> contracts) {
    return new ServiceDraft(
        Purchaser.ADMINISTRATIVE_INSTITUTION,
        nature,
        guidance,
        "社保业务系统运行维护",
        ServiceSupplierKind.ENTERPRISE,
        contracts);
  }
}

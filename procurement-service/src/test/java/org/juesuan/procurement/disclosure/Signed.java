package org.juesuan.procurement.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.juesuan.platform.money.Money;
import org.juesuan.procurement.contract.Amendment;
import org.juesuan.procurement.contract.Award;
import org.juesuan.procurement.contract.Contract;
import org.juesuan.procurement.contract.Party;
import org.juesuan.procurement.funding.Funding;
import org.juesuan.procurement.funding.FundingRequest;
import org.juesuan.procurement.funding.Fundings;
import org.juesuan.procurement.plan.PlanFunds;
import org.juesuan.procurement.policy.CatalogueCode;
import org.juesuan.procurement.policy.OrganisationForm;
import org.juesuan.procurement.policy.ProcurementMethod;
import org.juesuan.procurement.policy.SmallBusinessReservation;
import org.juesuan.procurement.supplier.SupplierCode;
import org.juesuan.procurement.supplier.SupplierSize;

/** Contracts made by hand, signed and with their money held. */
final class Signed {

  static final UUID GENERAL = UUID.randomUUID();
  static final UUID FUND = UUID.randomUUID();
  static final UUID OWN = UUID.randomUUID();

  /** What the ledger has told of the appropriations. */
  static final Map<UUID, PlanFunds> SOURCES =
      Map.of(
          GENERAL, PlanFunds.GENERAL_BUDGET,
          FUND, PlanFunds.GOVERNMENT_FUND,
          OWN, PlanFunds.NON_FISCAL);

  private static final SupplierCode SUPPLIER = new SupplierCode("P-110106-000001");

  private Signed() {}

  /** A contract by its catalogue code, the day it was signed, its money and its parties. */
  static Contract contract(
      String catalogueCode, String signed, Map<UUID, String> money, Map<SupplierSize, String> by) {
    LocalDate day = LocalDate.parse(signed);
    List<Party> parties = parties(by);
    CatalogueCode code = new CatalogueCode(catalogueCode);
    Award award =
        new Award(
            UUID.randomUUID(),
            "HT-1",
            "合同",
            code.category(),
            code,
            OrganisationForm.DECENTRALISED,
            ProcurementMethod.INQUIRY,
            true,
            SmallBusinessReservation.none(),
            day,
            Money.sum(parties.stream().map(Party::share)),
            Money.ZERO,
            parties);
    return new Contract(
        UUID.randomUUID(),
        "110106-901",
        award,
        held(Fundings.none(), UUID.randomUUID(), day, money),
        day,
        List.of(),
        List.of(),
        null,
        1);
  }

  /** The same with an amendment that is in effect, paid from money of its own. */
  static Contract amended(
      Contract contract, String on, String change, UUID from, Map<SupplierSize, String> by) {
    LocalDate day = LocalDate.parse(on);
    UUID request = UUID.randomUUID();
    Amendment amendment =
        new Amendment(1, day, "增加", "补1", Money.of(change), Money.ZERO, parties(by), request, day);
    return new Contract(
        contract.id(),
        contract.department(),
        contract.award(),
        held(contract.fundings(), request, day, Map.of(from, change)),
        contract.signed(),
        List.of(amendment),
        List.of(),
        null,
        contract.version() + 1);
  }

  private static Fundings held(
      Fundings before, UUID request, LocalDate day, Map<UUID, String> money) {
    List<Funding> asked =
        money.entrySet().stream()
            .map(
                one ->
                    Funding.asked(
                        UUID.randomUUID(), day.getYear(), one.getKey(), Money.of(one.getValue())))
            .toList();
    return before
        .asking(FundingRequest.asked(request, day, asked))
        .accepted(
            request,
            asked.stream().collect(Collectors.toMap(Funding::id, one -> UUID.randomUUID())));
  }

  private static List<Party> parties(Map<SupplierSize, String> by) {
    return by.entrySet().stream()
        .map(one -> new Party(SUPPLIER, "示例供应商（虚构）", one.getKey(), Money.of(one.getValue())))
        .toList();
  }
}

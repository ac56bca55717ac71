package org.juesuan.procurement.opendata;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.money.Money;
import org.juesuan.procurement.contract.Acceptance;
import org.juesuan.procurement.contract.Amendment;
import org.juesuan.procurement.contract.Award;
import org.juesuan.procurement.contract.Contract;
import org.juesuan.procurement.contract.ContractEnd;
import org.juesuan.procurement.contract.Party;
import org.juesuan.procurement.funding.Fundings;
import org.juesuan.procurement.opendata.ProcurementProcess.Paid;
import org.juesuan.procurement.opendata.ProcurementProcess.Progress;
import org.juesuan.procurement.plan.Cancellation;
import org.juesuan.procurement.plan.CancellationKind;
import org.juesuan.procurement.plan.PlanDraft;
import org.juesuan.procurement.plan.PlanFunds;
import org.juesuan.procurement.plan.PlanItem;
import org.juesuan.procurement.plan.PlanState;
import org.juesuan.procurement.plan.Procedure;
import org.juesuan.procurement.policy.CatalogueCode;
import org.juesuan.procurement.policy.OrganisationForm;
import org.juesuan.procurement.policy.ProcurementMethod;
import org.juesuan.procurement.policy.SmallBusinessReservation;
import org.juesuan.procurement.supplier.SupplierCode;
import org.juesuan.procurement.supplier.SupplierSize;

/** Processes of every kind, the same for the same seed. */
final class GeneratedProcesses {

  private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final List<SupplierCode> SUPPLIERS = suppliers();

  private final Random random;

  GeneratedProcesses(long seed) {
    this.random = new Random(seed);
  }

  /**
   * The life of one process: how it stood after each of its changes.
   *
   * @param contracts how many contracts come of it; none where it is cancelled
   */
  List<ProcurementProcess> life(int contracts) {
    PlanDraft draft = draft();
    UUID id = uuid();
    List<ProcurementProcess> life = new ArrayList<>();
    life.add(process(item(id, draft, PlanState.PLANNED, null, null), List.of()));
    Procedure procedure =
        new Procedure(
            any(ProcurementMethod.values()),
            any(OrganisationForm.values()),
            LocalDate.of(2020, 1, 6).plusDays(random.nextInt(60)),
            "采购文件-" + random.nextInt(10_000),
            Math.max(1, contracts),
            1);
    life.add(process(item(id, draft, PlanState.TENDERING, procedure, null), List.of()));
    if (contracts == 0) {
      Cancellation why =
          new Cancellation(
              any(CancellationKind.values()), procedure.openedOn().plusDays(30), "有效投标不足三家");
      life.add(process(item(id, draft, PlanState.CANCELLED, procedure, why), List.of()));
      return life;
    }
    PlanItem awarded = item(id, draft, PlanState.AWARDED, procedure, null);
    List<Progress> done = new ArrayList<>();
    for (int i = 0; i < contracts; i++) {
      List<Progress> steps = contract(awarded, procedure, "HT-" + (i + 1));
      for (Progress step : steps) {
        List<Progress> all = new ArrayList<>(done);
        all.add(step);
        life.add(process(awarded, all));
      }
      done.add(steps.get(steps.size() - 1));
    }
    return life;
  }

  private List<Progress> contract(PlanItem item, Procedure procedure, String number) {
    LocalDate on = procedure.openedOn().plusDays(25);
    Money amount = amount(1, 5_000_000);
    Award award =
        new Award(
            item.id(),
            number,
            item.title() + "合同 \"" + number + "\"",
            item.category(),
            item.catalogueCode(),
            procedure.organisation(),
            procedure.method(),
            item.governmentProcurement(),
            item.draft().reservation(),
            on,
            amount,
            Money.ZERO,
            parties(amount));
    UUID id = uuid();
    List<Progress> steps = new ArrayList<>();
    steps.add(step(id, award, null, List.of(), List.of(), null, List.of()));
    if (random.nextInt(12) == 0) {
      ContractEnd end = new ContractEnd(on.plusDays(5), true, "供应商放弃中标");
      steps.add(step(id, award, null, List.of(), List.of(), end, List.of()));
      return steps;
    }
    LocalDate signed = on.plusDays(10);
    List<Amendment> amendments = new ArrayList<>();
    List<Acceptance> acceptances = new ArrayList<>();
    List<Paid> paid = new ArrayList<>();
    steps.add(step(id, award, signed, amendments, acceptances, null, paid));
    if (random.nextInt(3) == 0) {
      Money change = amount(1, 1_000);
      Money raised = amount.plus(change);
      LocalDate day = signed.plusDays(20);
      amendments.add(
          new Amendment(
              1,
              day,
              "增加数量",
              "补充合同-1",
              change,
              Money.ZERO,
              shares(award.parties(), raised),
              null,
              day));
      steps.add(step(id, award, signed, amendments, acceptances, null, paid));
    }
    for (int i = random.nextInt(4); i > 0; i--) {
      paid.add(new Paid(uuid(), signed.plusDays(30L + i), signedAmount()));
      steps.add(step(id, award, signed, amendments, acceptances, null, paid));
    }
    acceptances.add(
        new Acceptance(
            signed.plusDays(60), any(Acceptance.Result.values()), random.nextBoolean(), "验收书-1"));
    steps.add(step(id, award, signed, amendments, acceptances, null, paid));
    ContractEnd end =
        new ContractEnd(
            signed.plusDays(90), random.nextBoolean(), random.nextBoolean() ? null : "提前终止");
    steps.add(step(id, award, signed, amendments, acceptances, end, paid));
    return steps;
  }

  private static Progress step(
      UUID id,
      Award award,
      @Nullable LocalDate signed,
      List<Amendment> amendments,
      List<Acceptance> acceptances,
      @Nullable ContractEnd end,
      List<Paid> paid) {
    return new Progress(
        new Contract(
            id, "110106-208-005", award, Fundings.none(), signed, amendments, acceptances, end, 1),
        paid);
  }

  private PlanDraft draft() {
    EnumMap<PlanFunds, Money> planned = new EnumMap<>(PlanFunds.class);
    planned.put(any(PlanFunds.values()), amount(1, 9_000_000));
    planned.put(any(PlanFunds.values()), amount(1, 9_000_000));
    return new PlanDraft(
        "办公设备及服务采购" + random.nextInt(10_000),
        new CatalogueCode(
            any(new String[] {"A02010104", "A02010000", "B0101", "C23090199", "C01"})),
        random.nextBoolean() ? "11010620T00000" + random.nextInt(1_000) : null,
        random.nextBoolean() ? any(OrganisationForm.values()) : null,
        random.nextBoolean() ? any(ProcurementMethod.values()) : null,
        random.nextInt(5) > 0,
        planned,
        reservation(),
        null,
        null);
  }

  private SmallBusinessReservation reservation() {
    return switch (random.nextInt(3)) {
      case 0 -> SmallBusinessReservation.none();
      case 1 ->
          new SmallBusinessReservation(
              SmallBusinessReservation.Extent.PART,
              new BigDecimal("40.00"),
              new BigDecimal("24.00"),
              null);
      default ->
          new SmallBusinessReservation(
              SmallBusinessReservation.Extent.WHOLE,
              new BigDecimal("100"),
              new BigDecimal("60"),
              null);
    };
  }

  private List<Party> parties(Money amount) {
    int first = random.nextInt(SUPPLIERS.size());
    List<Party> parties = new ArrayList<>();
    parties.add(party(first, amount));
    if (random.nextInt(4) == 0) {
      parties.add(party((first + 1) % SUPPLIERS.size(), amount));
    }
    return shares(parties, amount);
  }

  private Party party(int number, Money share) {
    return new Party(
        SUPPLIERS.get(number), "供应商" + number + "有限公司", any(SupplierSize.values()), share);
  }

  private static List<Party> shares(List<Party> parties, Money amount) {
    if (parties.size() == 1) {
      Party alone = parties.get(0);
      return List.of(new Party(alone.supplier(), alone.name(), alone.size(), amount));
    }
    Money least = Money.of("0.01");
    Party one = parties.get(0);
    Party two = parties.get(1);
    return List.of(
        new Party(one.supplier(), one.name(), one.size(), amount.minus(least)),
        new Party(two.supplier(), two.name(), two.size(), least));
  }

  private Money signedAmount() {
    Money amount = amount(0, 100_000);
    return random.nextInt(5) == 0 ? amount.negated() : amount;
  }

  private Money amount(int least, int most) {
    return Money.ofYuan(
        BigDecimal.valueOf(100L * (least + random.nextInt(most)) + random.nextInt(100), 2)
            .setScale(2));
  }

  private UUID uuid() {
    return new UUID(
        (random.nextLong() & ~0xF000L) | 0x4000L, (random.nextLong() >>> 2) | Long.MIN_VALUE);
  }

  private <T> T any(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private static PlanItem item(
      UUID id,
      PlanDraft draft,
      PlanState state,
      @Nullable Procedure procedure,
      @Nullable Cancellation cancellation) {
    return new PlanItem(id, "110106-208-005", 2020, draft, state, procedure, cancellation, 1);
  }

  private static ProcurementProcess process(PlanItem item, List<Progress> contracts) {
    return new ProcurementProcess(item, contracts);
  }

  private static List<SupplierCode> suppliers() {
    List<SupplierCode> codes = new ArrayList<>();
    codes.add(new SupplierCode("F-110106-000001"));
    codes.add(new SupplierCode("P-110106-000001"));
    for (int i = 0; codes.size() < 20; i++) {
      String body = "91110106MA0%06d".formatted(100_000 + i);
      CHARACTERS
          .chars()
          .mapToObj(check -> body + (char) check)
          .filter(code -> SupplierCode.fault(code).isEmpty())
          .findFirst()
          .map(SupplierCode::new)
          .ifPresent(codes::add);
    }
    return codes;
  }
}

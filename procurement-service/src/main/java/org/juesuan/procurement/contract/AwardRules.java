package org.juesuan.procurement.contract;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.juesuan.platform.money.Money;
import org.juesuan.procurement.contract.Outcome.Refused;
import org.juesuan.procurement.contract.Outcome.Taken;
import org.juesuan.procurement.plan.PlanItem;
import org.juesuan.procurement.plan.Procedure;
import org.juesuan.procurement.policy.SmallBusinessReservation.Extent;
import org.juesuan.procurement.problem.ProcurementError;
import org.juesuan.procurement.supplier.SupplierCode;
import org.juesuan.procurement.supplier.SupplierKind;

/** Decides whether a contract may be awarded; it reads and writes nothing. */
public final class AwardRules {

  /** 万亿: keeps every sum of what a request may hold an amount of money. */
  static final Money MOST = Money.of("1000000000000.00");

  private AwardRules() {}

  /**
   * Awards a contract, or says why not.
   *
   * @param id of the contract
   * @param item the plan item, whose procedure is open
   * @param awarded what other contracts of the item take of this year's plan, in yuan
   * @param today the business day
   */
  public static Outcome award(
      UUID id, PlanItem item, AwardDraft draft, Money awarded, LocalDate today) {
    Procedure procedure =
        Optional.ofNullable(item.procedure())
            .orElseThrow(() -> new IllegalArgumentException("no procedure was held"));
    return ofDay(draft, procedure, today)
        .or(() -> ofAmounts(draft))
        .or(() -> ofBidders(draft, item))
        .or(() -> ofPlan(draft, item, awarded))
        .<Outcome>map(refused -> refused)
        .orElseGet(
            () -> Taken.of(Contract.awarded(id, item.department(), award(item, procedure, draft))));
  }

  private static Award award(PlanItem item, Procedure procedure, AwardDraft draft) {
    return new Award(
        item.id(),
        draft.number(),
        draft.title(),
        item.category(),
        item.catalogueCode(),
        procedure.organisation(),
        procedure.method(),
        item.governmentProcurement(),
        item.draft().reservation(),
        draft.on(),
        draft.amount(),
        draft.laterYears(),
        draft.bidders().stream().map(AwardDraft.Bidder::toParty).toList());
  }

  private static Optional<Refused> ofDay(AwardDraft draft, Procedure procedure, LocalDate today) {
    return draft.on().isAfter(today) || draft.on().isBefore(procedure.openedOn())
        ? refused(
            ProcurementError.CONTRACT_DATE_REFUSED,
            "A contract is awarded after its procedure was opened, and not ahead of time.",
            "/awardedOn")
        : Optional.empty();
  }

  private static Optional<Refused> ofAmounts(AwardDraft draft) {
    if (!draft.amount().isPositive() || draft.amount().compareTo(MOST) > 0) {
      return amounts(
          "/amountYuan", "A contract is worth more than zero, and less than a trillion.");
    }
    if (draft.laterYears().isNegative() || draft.laterYears().isAtLeast(draft.amount())) {
      return amounts(
          "/laterYearsYuan", "Later budgets pay a part of the amount, and this year's the rest.");
    }
    return Optional.empty();
  }

  private static Optional<Refused> ofBidders(AwardDraft draft, PlanItem item) {
    Set<SupplierCode> named = new HashSet<>();
    boolean reserved = item.draft().reservation().extent() == Extent.WHOLE;
    List<AwardDraft.Bidder> bidders = draft.bidders();
    for (int i = 0; i < bidders.size(); i++) {
      AwardDraft.Bidder bidder = bidders.get(i);
      String pointer = "/parties/" + i;
      if (!named.add(bidder.supplier().code())) {
        return refused(
            ProcurementError.PARTIES_REFUSED,
            "A supplier is named once.",
            pointer + "/supplierCode");
      }
      if (!bidder.share().isPositive() || bidder.share().compareTo(draft.amount()) > 0) {
        return refused(
            ProcurementError.PARTIES_REFUSED,
            "Every party has a share of more than zero, and no more than all.",
            pointer + "/shareYuan");
      }
      if (bidder.size().isSmallOrMedium()
          && bidder.supplier().kind() != SupplierKind.ORGANISATION) {
        return refused(
            ProcurementError.PARTIES_REFUSED,
            "Only an enterprise of this country declares a size other than LARGE.",
            pointer + "/size");
      }
      if (reserved && !bidder.size().isSmallOrMedium()) {
        return refused(
            ProcurementError.RESERVATION_BROKEN,
            "The purchase is reserved for small and medium suppliers (专门面向中小企业采购).",
            pointer + "/size");
      }
    }
    return Money.sum(bidders.stream().map(AwardDraft.Bidder::share)).equals(draft.amount())
        ? Optional.empty()
        : refused(
            ProcurementError.PARTIES_REFUSED,
            "The shares of the parties are the amount of the contract.",
            "/parties");
  }

  /** What is bought stays within what was planned (政府采购法 Articles 6 and 36). */
  private static Optional<Refused> ofPlan(AwardDraft draft, PlanItem item, Money awarded) {
    Money taken = awarded.plus(draft.amount()).minus(draft.laterYears());
    return item.draft().amount().isAtLeast(taken)
        ? Optional.empty()
        : refused(
            ProcurementError.AWARD_EXCEEDS_PLAN,
            "The contracts of the plan item would take more of this year than was planned.",
            "/amountYuan");
  }

  private static Optional<Refused> amounts(String pointer, String detail) {
    return refused(ProcurementError.CONTRACT_AMOUNT_REFUSED, detail, pointer);
  }

  private static Optional<Refused> refused(ProcurementError error, String detail, String pointer) {
    return Optional.of(new Refused(error, detail, pointer));
  }
}

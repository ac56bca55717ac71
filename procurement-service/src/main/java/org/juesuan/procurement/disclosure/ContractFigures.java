package org.juesuan.procurement.disclosure;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.money.Money;
import org.juesuan.procurement.contract.Amendment;
import org.juesuan.procurement.contract.Contract;
import org.juesuan.procurement.funding.FundingStanding;
import org.juesuan.procurement.plan.PlanFunds;
import org.juesuan.procurement.policy.ProcurementCategory;

/**
 * What one contract brings to the disclosure of a year, on both bases.
 *
 * <p>On the basis of contracts (以合同签订为准) a year counts a contract signed in it with its amount at
 * 12-31, and of one signed before, what amendments that took effect in the year changed. A contract
 * that was terminated counts as it was signed; that nothing more was paid is seen on the other
 * basis. On the basis of payments (以实际支付为准) a year counts what was paid in it, less what came back.
 *
 * @param contract its id
 * @param category 货物, 工程 or 服务
 * @param awarded by source of money, on the basis of contracts
 * @param awardedBySize the same by size of supplier
 * @param paid by source of money, on the basis of payments
 * @param paidBySize the same by size of supplier, in proportion to the shares in the contract
 */
public record ContractFigures(
    UUID contract,
    ProcurementCategory category,
    FundAmounts awarded,
    SizeAmounts awardedBySize,
    FundAmounts paid,
    SizeAmounts paidBySize) {

  /**
   * The figures of a contract.
   *
   * @param sources the source of the money of each appropriation that the ledger has told of
   * @param paid yuan paid in the year by appropriation, net of what came back
   */
  public static ContractFigures of(
      Contract contract, int year, Map<UUID, PlanFunds> sources, Map<UUID, Money> paid) {
    Year of = new Year(contract, year, sources);
    FundAmounts paidByFunds = of.paid(paid);
    return new ContractFigures(
        contract.id(),
        contract.award().category(),
        of.awarded(),
        of.awardedBySize(),
        paidByFunds,
        SizeAmounts.of(contract.partiesAt(of.end())).apportioned(paidByFunds.total()));
  }

  /** Whether the ledger has told the source of all its money. */
  boolean sourcesKnown() {
    return awarded.notKnown().isZero() && paid.notKnown().isZero();
  }

  /** A contract in the eyes of one year. */
  private record Year(Contract contract, int year, Map<UUID, PlanFunds> sources) {

    LocalDate end() {
      return LocalDate.of(year + 1, 1, 1).minusDays(1);
    }

    /** The award from the money it was awarded with, and each amendment from its own. */
    FundAmounts awarded() {
      LocalDate signed = contract.signed();
      if (signed == null) {
        return FundAmounts.ZERO;
      }
      Set<UUID> ofAmendments = new HashSet<>();
      contract.amendments().stream()
          .map(Amendment::request)
          .filter(Objects::nonNull)
          .forEach(ofAmendments::add);
      FundAmounts award =
          signed.getYear() == year
              ? from(
                  fundings().filter(one -> !ofAmendments.contains(one.request())).toList(),
                  contract.award().amount())
              : FundAmounts.ZERO;
      return FundAmounts.sum(
          Stream.concat(
              Stream.of(award), contract.amendments().stream().filter(this::counts).map(this::of)));
    }

    SizeAmounts awardedBySize() {
      return bySizeAt(end()).minus(bySizeAt(LocalDate.of(year, 1, 1).minusDays(1)));
    }

    FundAmounts paid(Map<UUID, Money> byAppropriation) {
      return FundAmounts.sum(
          byAppropriation.entrySet().stream()
              .map(one -> column(sources.get(one.getKey()), one.getValue())));
    }

    private boolean counts(Amendment amendment) {
      return amendment.effective() != null && amendment.effective().getYear() == year;
    }

    private FundAmounts of(Amendment amendment) {
      List<Held> own = fundings().filter(one -> one.request().equals(amendment.request())).toList();
      return from(own.isEmpty() ? fundings().toList() : own, amendment.change());
    }

    /** An amount from fundings; what they do not cover is divided as what they cover. */
    private FundAmounts from(List<Held> fundings, Money amount) {
      EnumMap<PlanFunds, Money> covered = new EnumMap<>(PlanFunds.class);
      for (Held funding : fundings) {
        PlanFunds source = sources.get(funding.standing().funding().appropriation());
        if (source == null) {
          return new FundAmounts(Map.of(), amount);
        }
        covered.merge(source, funding.standing().covers(), Money::plus);
      }
      Map<PlanFunds, Money> parts = Apportionment.of(PlanFunds.class, amount, covered);
      return parts.isEmpty() ? new FundAmounts(Map.of(), amount) : FundAmounts.of(parts);
    }

    /** What was asked for until the end of the year and covers something. */
    private Stream<Held> fundings() {
      Map<UUID, UUID> requests = new HashMap<>();
      contract.fundings().requests().stream()
          .filter(request -> !request.on().isAfter(end()))
          .forEach(
              request -> request.fundings().forEach(one -> requests.put(one.id(), request.id())));
      return contract.fundings().standings().stream()
          .filter(standing -> standing.covers().isPositive())
          .flatMap(
              standing ->
                  Stream.ofNullable(requests.get(standing.funding().id()))
                      .map(request -> new Held(request, standing)));
    }

    private SizeAmounts bySizeAt(LocalDate day) {
      LocalDate signed = contract.signed();
      return signed == null || signed.isAfter(day)
          ? SizeAmounts.ZERO
          : SizeAmounts.of(contract.partiesAt(day));
    }

    private static FundAmounts column(@Nullable PlanFunds source, Money amount) {
      return source == null
          ? new FundAmounts(Map.of(), amount)
          : FundAmounts.of(Map.of(source, amount));
    }
  }

  /** A funding with the request it was asked for in. */
  private record Held(UUID request, FundingStanding standing) {}
}

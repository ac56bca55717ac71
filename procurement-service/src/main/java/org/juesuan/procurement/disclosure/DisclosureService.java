package org.juesuan.procurement.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.juesuan.platform.money.Money;
import org.juesuan.procurement.asset.AssetService;
import org.juesuan.procurement.asset.disposal.DisposalService;
import org.juesuan.procurement.asset.disposal.DisposalState;
import org.juesuan.procurement.asset.stocktaking.StockTakingService;
import org.juesuan.procurement.asset.transfer.TransferService;
import org.juesuan.procurement.asset.transfer.TransferState;
import org.juesuan.procurement.contract.Contract;
import org.juesuan.procurement.contract.ContractSearch;
import org.juesuan.procurement.contract.ContractService;
import org.juesuan.procurement.contract.ContractState;
import org.juesuan.procurement.disclosure.SmallBusiness.DisclosureBasis;
import org.juesuan.procurement.payment.PaymentService;
import org.juesuan.procurement.plan.PlanFunds;
import org.juesuan.procurement.plan.PlanService;
import org.juesuan.procurement.purchasedservice.PurchasedServiceService;
import org.juesuan.procurement.year.ProcurementYear;

/** Reads the records of a year and makes its disclosure; it stores nothing. */
@ApplicationScoped
@Transactional
public class DisclosureService {

  /** Lists that are read whole have no page. */
  private static final int ALL = Integer.MAX_VALUE;

  private final PlanService plans;
  private final ContractService contracts;
  private final PaymentService payments;
  private final PurchasedServiceService purchasedServices;
  private final AssetService assets;
  private final StockTakingService takings;
  private final DisposalService disposals;
  private final TransferService transfers;

  DisclosureService(
      PlanService plans,
      ContractService contracts,
      PaymentService payments,
      PurchasedServiceService purchasedServices,
      AssetService assets,
      StockTakingService takings,
      DisposalService disposals,
      TransferService transfers) {
    this.plans = plans;
    this.contracts = contracts;
    this.payments = payments;
    this.purchasedServices = purchasedServices;
    this.assets = assets;
    this.takings = takings;
    this.disposals = disposals;
    this.transfers = transfers;
  }

  /** Everything that is disclosed of a year. */
  public YearDisclosure of(ProcurementYear year) {
    Read read = read(year);
    List<ContractFigures> figures = read.governmentProcurement();
    return new YearDisclosure(
        ProcurementTable.of(plans.all(year), figures),
        smallBusiness(figures),
        PurchasedServicesTable.of(purchasedServices.all(year), read.paidByContract()),
        AssetDisclosure.of(assets.holdings(year.department(), lastDay(year))),
        open(year, read.signed(), figures));
  }

  /** 政府采购情况表 of a year. */
  public ProcurementTable procurement(ProcurementYear year) {
    return ProcurementTable.of(plans.all(year), read(year).governmentProcurement());
  }

  /** What small and medium suppliers have of a year, on the basis of contracts and of payments. */
  public List<SmallBusiness> smallBusiness(ProcurementYear year) {
    return smallBusiness(read(year).governmentProcurement());
  }

  /** 政府购买服务支出情况表 of a year. */
  public PurchasedServicesTable purchasedServices(ProcurementYear year) {
    return PurchasedServicesTable.of(purchasedServices.all(year), read(year).paidByContract());
  }

  private static List<SmallBusiness> smallBusiness(List<ContractFigures> figures) {
    return Arrays.stream(DisclosureBasis.values())
        .map(basis -> SmallBusiness.of(basis, figures))
        .toList();
  }

  private Read read(ProcurementYear year) {
    return new Read(
        year.fiscalYear(),
        contracts.signedUntil(year.department(), lastDay(year)),
        payments.sources(year.department()),
        payments.paidIn(year.department(), year.fiscalYear()));
  }

  private List<OpenMatter> open(
      ProcurementYear year, List<Contract> signed, List<ContractFigures> figures) {
    LocalDate end = lastDay(year);
    Stream<Contract> asking =
        contracts
            .list(
                year.department(),
                new ContractSearch(ContractState.FUNDING_REQUESTED, null, null),
                null,
                ALL)
            .stream();
    return Stream.of(
            OpenMatter.ofMoney(Stream.concat(asking, signed.stream()), end),
            OpenMatter.ofSources(figures),
            OpenMatter.ofStockTakings(takings.list(year.department(), null, ALL), end),
            OpenMatter.ofDisposals(
                disposals.list(year.department(), DisposalState.APPLIED, null, ALL), end),
            OpenMatter.ofTransfers(
                transfers.list(year.department(), TransferState.PROPOSED, null, ALL), end))
        .flatMap(List::stream)
        .toList();
  }

  private static LocalDate lastDay(ProcurementYear year) {
    return LocalDate.of(year.fiscalYear(), 12, 31);
  }

  /** The contracts of a year as they were read, with what the ledger told of them. */
  private record Read(
      int year,
      List<Contract> signed,
      Map<UUID, PlanFunds> sources,
      Map<UUID, Map<UUID, Money>> paid) {

    List<ContractFigures> governmentProcurement() {
      return signed.stream()
          .filter(contract -> contract.award().governmentProcurement())
          .map(this::figures)
          .toList();
    }

    Map<UUID, Money> paidByContract() {
      return paid.entrySet().stream()
          .collect(
              Collectors.toMap(
                  Map.Entry::getKey, one -> Money.sum(one.getValue().values().stream())));
    }

    private ContractFigures figures(Contract contract) {
      return ContractFigures.of(
          contract, year, sources, paid.getOrDefault(contract.id(), Map.of()));
    }
  }
}

package org.juesuan.procurement.disclosure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.juesuan.procurement.asset.disposal.AssetDisposal;
import org.juesuan.procurement.asset.stocktaking.Difference;
import org.juesuan.procurement.asset.stocktaking.StockTaking;
import org.juesuan.procurement.asset.transfer.AssetTransfer;
import org.juesuan.procurement.contract.Contract;

/**
 * Something of a year that is not settled, so that its figures may still change.
 *
 * @param kind what is awaited
 * @param subject id of the contract, stock-taking, disposal or transfer
 */
public record OpenMatter(OpenMatterKind kind, String subject) {

  /** What is awaited. */
  public enum OpenMatterKind {
    /** A contract, or an amendment of it, awaits the ledger's answer about money of the year. */
    MONEY_ASKED_FOR,
    /** The ledger has not told the source of money that a contract was signed for or paid from. */
    SOURCE_NOT_KNOWN,
    /** A stock-taking (盘点) as of a day up to 12-31 has differences that are not settled. */
    STOCK_TAKING_UNSETTLED,
    /** A disposal (处置) that would take effect up to 12-31 is neither approved nor refused. */
    DISPOSAL_APPLIED_FOR,
    /** A transfer that would take effect up to 12-31 is neither agreed to nor ended. */
    TRANSFER_OFFERED
  }

  /** Contracts that asked for money up to a day and were not answered. */
  static List<OpenMatter> ofMoney(Stream<Contract> contracts, LocalDate day) {
    return contracts
        .filter(
            contract ->
                contract
                    .fundings()
                    .outstanding()
                    .filter(request -> !request.on().isAfter(day))
                    .isPresent())
        .map(contract -> of(OpenMatterKind.MONEY_ASKED_FOR, contract.id()))
        .toList();
  }

  /** Contracts whose money's source is not known. */
  static List<OpenMatter> ofSources(Collection<ContractFigures> figures) {
    return figures.stream()
        .filter(one -> !one.sourcesKnown())
        .map(one -> of(OpenMatterKind.SOURCE_NOT_KNOWN, one.contract()))
        .toList();
  }

  /** Stock-takings up to a day with differences that the register does not follow yet. */
  static List<OpenMatter> ofStockTakings(Collection<StockTaking> takings, LocalDate day) {
    return takings.stream()
        .filter(taking -> !taking.asOf().isAfter(day))
        .filter(taking -> !taking.differences().stream().allMatch(Difference::settled))
        .map(taking -> of(OpenMatterKind.STOCK_TAKING_UNSETTLED, taking.id()))
        .toList();
  }

  /** Disposals that would take effect up to a day and are not decided. */
  static List<OpenMatter> ofDisposals(Collection<AssetDisposal> applied, LocalDate day) {
    return applied.stream()
        .filter(disposal -> !disposal.effective().isAfter(day))
        .map(disposal -> of(OpenMatterKind.DISPOSAL_APPLIED_FOR, disposal.id()))
        .toList();
  }

  /** Transfers, given or received, that would take effect up to a day and are not decided. */
  static List<OpenMatter> ofTransfers(Collection<AssetTransfer> proposed, LocalDate day) {
    return proposed.stream()
        .filter(transfer -> !transfer.effective().isAfter(day))
        .map(transfer -> of(OpenMatterKind.TRANSFER_OFFERED, transfer.id()))
        .toList();
  }

  private static OpenMatter of(OpenMatterKind kind, UUID subject) {
    return new OpenMatter(kind, subject.toString());
  }
}

package org.juesuan.procurement.asset.stocktaking;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.service.change.ChangeRecorder;
import org.juesuan.platform.store.event.Sequenced;
import org.juesuan.platform.web.precondition.EntityTag;
import org.juesuan.platform.web.precondition.Preconditions;
import org.juesuan.platform.web.problem.ProblemException;
import org.juesuan.platform.web.problem.Violation;
import org.juesuan.procurement.asset.Acquisition;
import org.juesuan.procurement.asset.AssetCard;
import org.juesuan.procurement.asset.AssetRegister;
import org.juesuan.procurement.asset.AssetService;
import org.juesuan.procurement.asset.CardChange;
import org.juesuan.procurement.asset.FactDraft;
import org.juesuan.procurement.asset.NewCard;
import org.juesuan.procurement.asset.UseState;
import org.juesuan.procurement.asset.disposal.DisposalDraft;
import org.juesuan.procurement.asset.disposal.DisposalService;
import org.juesuan.procurement.asset.disposal.Manner;
import org.juesuan.procurement.asset.stocktaking.store.StockTakingRepository;
import org.juesuan.procurement.change.ChangeType;
import org.juesuan.procurement.problem.ProcurementError;

/**
 * Stock-takings. A count changes no card: a difference is settled one by one, by a fact of the card
 * or, where pieces are missing, by an application for their disposal.
 */
@ApplicationScoped
@Transactional
public class StockTakingService {

  private final StockTakingRepository takings;
  private final AssetRegister register;
  private final AssetService assets;
  private final DisposalService disposals;
  private final ChangeRecorder changes;

  StockTakingService(
      StockTakingRepository takings,
      AssetRegister register,
      AssetService assets,
      DisposalService disposals,
      ChangeRecorder changes) {
    this.takings = takings;
    this.register = register;
    this.assets = assets;
    this.disposals = disposals;
    this.changes = changes;
  }

  /**
   * Records a count and compares it with the register.
   *
   * @throws ProblemException {@code date-refused}, {@code stock-taking-faulty}
   */
  public StockTaking record(String department, Count count) {
    Sequenced stream = register.lock(department);
    register.requirePast("/asOf", count.asOf());
    requireDistinct(count.lines());
    StockTaking taking =
        new StockTaking(
            UUID.randomUUID(),
            department,
            count.asOf(),
            count.assetClass(),
            count.lines().size(),
            Comparison.of(
                assets.holdings(department, count.asOf()), count.assetClass(), count.lines()),
            1);
    takings.add(taking);
    tell(stream, StockTakingTold.Kind.COUNTED, taking);
    return taking;
  }

  /**
   * Lets the register follow a difference.
   *
   * @param ifMatch the header {@code If-Match}
   * @param by the sub of the token
   * @throws ProblemException {@code stock-taking-not-found}, {@code stock-taking-faulty}, {@code
   *     difference-settled}, and what the card's fact is refused with; 412, 428
   */
  public StockTaking settle(
      String department, UUID id, @Nullable String ifMatch, Settlement settlement, String by) {
    Sequenced stream = register.lock(department);
    StockTaking taking = known(department, id);
    Preconditions.requireIfMatch(ifMatch, EntityTag.of(taking.version()));
    Difference difference =
        taking
            .difference(settlement.number())
            .orElseThrow(() -> faulty("/difference", "must be the number of a difference"));
    if (difference.settled()) {
      throw new ProblemException(
          ProcurementError.DIFFERENCE_SETTLED, "The register follows this difference already.");
    }
    if ((difference.kind() == DifferenceKind.SURPLUS) != (settlement.card() != null)) {
      throw faulty("/card", "must be given for a surplus, and for nothing else");
    }
    register.requireOpen(department, "/effective", settlement.effective());
    switch (difference.kind()) {
      case MISSING -> disposals.apply(department, loss(taking, difference, settlement), by);
      case SURPLUS -> surplus(stream, taking, difference, requireNonNull(settlement.card()));
      case ELSEWHERE ->
          change(stream, taking, difference, settlement, CardChange.of(difference.found(), null));
      case OTHER_STATE ->
          change(
              stream, taking, difference, settlement, CardChange.of(null, stateFound(difference)));
    }
    StockTaking settled = taking.settling(difference);
    takings.settle(settled, difference.number());
    tell(stream, StockTakingTold.Kind.SETTLED, settled);
    return settled;
  }

  /**
   * A stock-taking of a department.
   *
   * @throws ProblemException {@code stock-taking-not-found}
   */
  public StockTaking known(String department, UUID id) {
    return takings
        .read(department, id)
        .orElseThrow(
            () ->
                new ProblemException(
                    ProcurementError.STOCK_TAKING_NOT_FOUND,
                    "The department has no such stock-taking."));
  }

  /**
   * Stock-takings of a department, by id.
   *
   * @param after only those behind this id; null from the first
   */
  public List<StockTaking> list(String department, @Nullable UUID after, int rows) {
    return takings.list(department, after, rows);
  }

  private void change(
      Sequenced stream,
      StockTaking taking,
      Difference difference,
      Settlement settlement,
      CardChange change) {
    AssetCard card = register.known(taking.department(), requireNonNull(difference.asset()));
    FactDraft fact =
        FactDraft.changed(settlement.effective(), change, taking.id(), settlement.reason());
    register.tell(stream, register.append(card, fact));
  }

  private void surplus(Sequenced stream, StockTaking taking, Difference difference, NewCard card) {
    if (card.content().acquisition() != Acquisition.SURPLUS
        || card.content().quantity() != difference.pieces()) {
      throw faulty("/card/content", "must be a SURPLUS of as many pieces as were found");
    }
    register.requireOpen(taking.department(), "/card/heldFrom", card.heldFrom());
    FactDraft fact =
        FactDraft.recorded(card.content(), card.heldFrom(), taking.id(), card.documentNumber());
    register.tell(stream, register.add(taking.department(), card.cardNumber(), fact));
  }

  private static DisposalDraft loss(
      StockTaking taking, Difference difference, Settlement settlement) {
    return new DisposalDraft(
        requireNonNull(difference.asset()),
        difference.pieces(),
        Manner.LOST,
        settlement.effective(),
        settlement.reason(),
        taking.id());
  }

  private static UseState stateFound(Difference difference) {
    return UseState.valueOf(requireNonNull(difference.found()));
  }

  private static void requireDistinct(List<CountedLine> lines) {
    Set<String> seen = new HashSet<>();
    for (int at = 0; at < lines.size(); at++) {
      String number = lines.get(at).cardNumber();
      if (number == null && lines.get(at).name() == null) {
        throw faulty("/lines/" + at + "/name", "must be given for what bears no card number");
      }
      if (number != null && !seen.add(number)) {
        throw faulty("/lines/" + at + "/cardNumber", "must stand in one line");
      }
    }
  }

  private static ProblemException faulty(String pointer, String message) {
    return new ProblemException(
        ProcurementError.STOCK_TAKING_FAULTY,
        "The stock-taking or its settlement has a fault.",
        List.of(Violation.at(pointer, message)));
  }

  private void tell(Sequenced stream, StockTakingTold.Kind kind, StockTaking taking) {
    changes.record(
        stream,
        ChangeType.STOCK_TAKING_RECORDED,
        taking.id().toString(),
        taking.asOf(),
        StockTakingTold.of(kind, taking));
  }
}

package org.juesuan.procurement.asset.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.service.change.ChangeRecorder;
import org.juesuan.platform.store.event.Sequenced;
import org.juesuan.platform.web.precondition.EntityTag;
import org.juesuan.platform.web.precondition.Preconditions;
import org.juesuan.platform.web.problem.ProblemException;
import org.juesuan.platform.web.problem.Violation;
import org.juesuan.procurement.asset.AssetCard;
import org.juesuan.procurement.asset.AssetRegister;
import org.juesuan.procurement.asset.FactDraft;
import org.juesuan.procurement.asset.FactKind;
import org.juesuan.procurement.asset.transfer.store.TransferRepository;
import org.juesuan.procurement.change.ChangeType;
import org.juesuan.procurement.problem.ProcurementError;

/**
 * Transfers of assets between departments. The giving department's lock guards a transfer; what is
 * agreed upon is written in both departments in one transaction, which locks both in the order of
 * their codes.
 */
@ApplicationScoped
@Transactional
public class TransferService {

  private final TransferRepository transfers;
  private final AssetRegister register;
  private final ChangeRecorder changes;

  TransferService(TransferRepository transfers, AssetRegister register, ChangeRecorder changes) {
    this.transfers = transfers;
    this.register = register;
    this.changes = changes;
  }

  /**
   * Offers pieces of a card to another department.
   *
   * @throws ProblemException {@code asset-not-found}, {@code asset-not-held}, {@code card-refused},
   *     {@code date-refused}, {@code year-frozen}
   */
  public OfferedTransfer propose(String from, TransferDraft draft) {
    if (draft.to().equals(from)) {
      throw new ProblemException(
          ProcurementError.CARD_REFUSED,
          "A department transfers to another one.",
          List.of(Violation.at("/to", "must be another department")));
    }
    Sequenced stream = register.lock(from);
    register.requireOpen(from, "/effective", draft.effective());
    AssetCard card = register.known(from, draft.asset());
    AssetTransfer transfer = AssetTransfer.proposed(from, draft);
    register.requireFits(card, departure(transfer));
    transfers.add(transfer);
    tell(stream, TransferTold.Kind.PROPOSED, transfer, card);
    return new OfferedTransfer(transfer, card);
  }

  /**
   * Takes over what was offered.
   *
   * @param to the receiving department
   * @param ifMatch the header {@code If-Match}
   * @param cardNumber 卡片编号 of the new card
   * @param location 存放地点 in the receiving department
   * @throws ProblemException {@code transfer-not-found}, {@code transfer-state-forbids}, {@code
   *     asset-not-held}, {@code card-number-taken}, {@code year-frozen}, 412, 428
   */
  public OfferedTransfer agree(
      String to, UUID id, @Nullable String ifMatch, String cardNumber, String location) {
    String from = giver(to, id);
    SortedMap<String, Sequenced> streams = lock(from, to);
    OfferedTransfer offer = open(to, id, ifMatch);
    AssetTransfer transfer = offer.transfer();
    requireRole(to, transfer.to());
    register.requireOpen(from, "", transfer.effective());
    register.requireOpen(to, "", transfer.effective());
    AssetCard given = register.append(offer.card(), departure(transfer));
    AssetCard received = register.add(to, cardNumber, arrival(offer, location));
    AssetTransfer agreed = transfer.agreed(received.id());
    transfers.update(agreed);
    streams.forEach(
        (department, stream) -> {
          if (department.equals(from)) {
            tell(stream, TransferTold.Kind.GIVEN, agreed, given);
          } else {
            tell(stream, TransferTold.Kind.RECEIVED, agreed, received);
          }
        });
    return new OfferedTransfer(agreed, given);
  }

  /**
   * Does not want what was offered.
   *
   * @param to the receiving department
   * @throws ProblemException {@code transfer-not-found}, {@code transfer-state-forbids}, 412, 428
   */
  public OfferedTransfer reject(String to, UUID id, @Nullable String ifMatch, String reason) {
    Sequenced stream = register.lock(giver(to, id));
    OfferedTransfer offer = open(to, id, ifMatch);
    requireRole(to, offer.transfer().to());
    return ended(stream, offer, TransferState.REJECTED, TransferTold.Kind.REJECTED, reason);
  }

  /**
   * Does not offer it any more.
   *
   * @param from the giving department
   * @throws ProblemException {@code transfer-not-found}, {@code transfer-state-forbids}, 412, 428
   */
  public OfferedTransfer withdraw(String from, UUID id, @Nullable String ifMatch, String reason) {
    Sequenced stream = register.lock(giver(from, id));
    OfferedTransfer offer = open(from, id, ifMatch);
    requireRole(from, offer.transfer().from());
    return ended(stream, offer, TransferState.WITHDRAWN, TransferTold.Kind.WITHDRAWN, reason);
  }

  /**
   * A transfer that a department gives or receives.
   *
   * @throws ProblemException {@code transfer-not-found}
   */
  public OfferedTransfer known(String department, UUID id) {
    AssetTransfer transfer = transfers.read(department, id).orElseThrow(TransferService::notFound);
    return new OfferedTransfer(transfer, register.known(transfer.from(), transfer.asset()));
  }

  /**
   * Transfers that a department gives or receives, by id.
   *
   * @param state only in this state; null of any
   * @param after only those behind this id; null from the first
   */
  public List<AssetTransfer> list(
      String department, @Nullable TransferState state, @Nullable UUID after, int rows) {
    return transfers.list(department, state, after, rows);
  }

  private OfferedTransfer ended(
      Sequenced stream,
      OfferedTransfer offer,
      TransferState end,
      TransferTold.Kind kind,
      String reason) {
    AssetTransfer ended = offer.transfer().ended(end, reason);
    transfers.update(ended);
    tell(stream, kind, ended, offer.card());
    return new OfferedTransfer(ended, offer.card());
  }

  /** Who gives never changes, so it may be read before the lock. */
  private String giver(String department, UUID id) {
    return transfers.giver(department, id).orElseThrow(TransferService::notFound);
  }

  private SortedMap<String, Sequenced> lock(String one, String other) {
    SortedMap<String, Sequenced> streams = new TreeMap<>();
    for (String department : new TreeSet<>(List.of(one, other))) {
      streams.put(department, register.lock(department));
    }
    return streams;
  }

  private OfferedTransfer open(String department, UUID id, @Nullable String ifMatch) {
    OfferedTransfer offer = known(department, id);
    Preconditions.requireIfMatch(ifMatch, new EntityTag(offer.tag()));
    if (offer.transfer().state() != TransferState.PROPOSED) {
      throw new ProblemException(
          ProcurementError.TRANSFER_STATE_FORBIDS,
          "The transfer is " + offer.transfer().state() + ".");
    }
    return offer;
  }

  /** The other side of a transfer sees it, and has another part in it. */
  private static void requireRole(String department, String entitled) {
    if (!department.equals(entitled)) {
      throw new ProblemException(
          ProcurementError.TRANSFER_STATE_FORBIDS, "That is for the other department to do.");
    }
  }

  private static FactDraft departure(AssetTransfer transfer) {
    return FactDraft.departed(
        FactKind.TRANSFERRED_OUT,
        transfer.effective(),
        transfer.quantity(),
        transfer.id(),
        transfer.documentNumber());
  }

  private static FactDraft arrival(OfferedTransfer offer, String location) {
    AssetTransfer transfer = offer.transfer();
    return FactDraft.recorded(
        offer.offered().orElseThrow().transferred(transfer.quantity(), location),
        transfer.effective(),
        transfer.id(),
        transfer.documentNumber());
  }

  private void tell(
      Sequenced stream, TransferTold.Kind kind, AssetTransfer transfer, AssetCard card) {
    changes.record(
        stream,
        ChangeType.ASSET_TRANSFER_RECORDED,
        transfer.id().toString(),
        transfer.effective(),
        TransferTold.of(kind, transfer, card));
  }

  private static ProblemException notFound() {
    return new ProblemException(
        ProcurementError.TRANSFER_NOT_FOUND, "The department has no such transfer.");
  }
}

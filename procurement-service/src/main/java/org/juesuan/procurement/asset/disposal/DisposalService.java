package org.juesuan.procurement.asset.disposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.service.change.ChangeRecorder;
import org.juesuan.platform.store.event.Sequenced;
import org.juesuan.platform.web.precondition.EntityTag;
import org.juesuan.platform.web.precondition.Preconditions;
import org.juesuan.platform.web.problem.ProblemException;
import org.juesuan.procurement.asset.AssetCard;
import org.juesuan.procurement.asset.AssetRegister;
import org.juesuan.procurement.asset.FactDraft;
import org.juesuan.procurement.asset.FactKind;
import org.juesuan.procurement.asset.disposal.store.DisposalRepository;
import org.juesuan.procurement.change.ChangeType;
import org.juesuan.procurement.problem.ProcurementError;

/** Disposals of assets: a clerk applies, finance decides, and never the same person both. */
@ApplicationScoped
@Transactional
public class DisposalService {

  private final DisposalRepository disposals;
  private final AssetRegister register;
  private final ChangeRecorder changes;

  DisposalService(DisposalRepository disposals, AssetRegister register, ChangeRecorder changes) {
    this.disposals = disposals;
    this.register = register;
    this.changes = changes;
  }

  /**
   * Applies for a disposal.
   *
   * @param by the sub of the token
   * @throws ProblemException {@code asset-not-found}, {@code asset-not-held}, {@code date-refused},
   *     {@code year-frozen}
   */
  public AssetDisposal apply(String department, DisposalDraft draft, String by) {
    Sequenced stream = register.lock(department);
    register.requireOpen(department, "/effective", draft.effective());
    AssetCard card = register.known(department, draft.asset());
    AssetDisposal disposal = AssetDisposal.applied(department, draft, by);
    register.requireFits(card, departure(disposal, ""));
    disposals.add(disposal);
    tell(stream, disposal, card);
    return disposal;
  }

  /**
   * Approves a disposal and takes the pieces off the card.
   *
   * @param ifMatch the header {@code If-Match}
   * @param documentNumber 批复文号
   * @param by the sub of the token
   * @throws ProblemException {@code disposal-not-found}, {@code disposal-state-forbids}, {@code
   *     own-application}, {@code asset-not-held}, {@code year-frozen}, 412, 428
   */
  public AssetDisposal approve(
      String department, UUID id, @Nullable String ifMatch, String documentNumber, String by) {
    Sequenced stream = register.lock(department);
    AssetDisposal disposal = open(department, id, ifMatch);
    if (disposal.appliedBy().equals(by)) {
      throw new ProblemException(
          ProcurementError.OWN_APPLICATION, "Somebody else approves what this person applied for.");
    }
    register.requireOpen(department, "", disposal.effective());
    AssetCard card = register.known(department, disposal.asset());
    AssetCard less = register.append(card, departure(disposal, documentNumber));
    return decided(stream, disposal.approved(documentNumber), less);
  }

  /**
   * Refuses a disposal.
   *
   * @param ifMatch the header {@code If-Match}
   * @throws ProblemException {@code disposal-not-found}, {@code disposal-state-forbids}, 412, 428
   */
  public AssetDisposal refuse(String department, UUID id, @Nullable String ifMatch, String reason) {
    Sequenced stream = register.lock(department);
    AssetDisposal disposal = open(department, id, ifMatch);
    AssetCard card = register.known(department, disposal.asset());
    return decided(stream, disposal.refused(reason), card);
  }

  /**
   * A disposal of a department.
   *
   * @throws ProblemException {@code disposal-not-found}
   */
  public AssetDisposal known(String department, UUID id) {
    return disposals
        .read(department, id)
        .orElseThrow(
            () ->
                new ProblemException(
                    ProcurementError.DISPOSAL_NOT_FOUND, "The department has no such disposal."));
  }

  /**
   * Disposals of a department, by id.
   *
   * @param state only in this state; null of any
   * @param after only those behind this id; null from the first
   */
  public List<AssetDisposal> list(
      String department, @Nullable DisposalState state, @Nullable UUID after, int rows) {
    return disposals.list(department, state, after, rows);
  }

  private AssetDisposal open(String department, UUID id, @Nullable String ifMatch) {
    AssetDisposal disposal = known(department, id);
    Preconditions.requireIfMatch(ifMatch, EntityTag.of(disposal.version()));
    if (disposal.state() != DisposalState.APPLIED) {
      throw new ProblemException(
          ProcurementError.DISPOSAL_STATE_FORBIDS, "The disposal is " + disposal.state() + ".");
    }
    return disposal;
  }

  private AssetDisposal decided(Sequenced stream, AssetDisposal disposal, AssetCard card) {
    disposals.update(disposal);
    tell(stream, disposal, card);
    return disposal;
  }

  private static FactDraft departure(AssetDisposal disposal, String documentNumber) {
    return FactDraft.departed(
        FactKind.DISPOSED,
        disposal.effective(),
        disposal.quantity(),
        disposal.id(),
        documentNumber);
  }

  private void tell(Sequenced stream, AssetDisposal disposal, AssetCard card) {
    changes.record(
        stream,
        ChangeType.ASSET_DISPOSAL_RECORDED,
        disposal.id().toString(),
        disposal.effective(),
        DisposalTold.of(disposal, card));
  }
}

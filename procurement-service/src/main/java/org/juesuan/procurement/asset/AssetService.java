package org.juesuan.procurement.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.store.event.Sequenced;
import org.juesuan.platform.web.problem.ProblemException;
import org.juesuan.platform.web.problem.Violation;
import org.juesuan.procurement.asset.store.AssetRepository;
import org.juesuan.procurement.asset.store.BuiltInLives;
import org.juesuan.procurement.problem.ProcurementError;
import org.juesuan.procurement.year.BusinessDays;

/**
 * The register of a department's assets. Every writing method locks the department first, so that
 * what it decides upon cannot change before it has written.
 */
@ApplicationScoped
@Transactional
public class AssetService {

  private static final int CARDS_READ_AT_ONCE = 500;

  private final AssetRegister register;
  private final AssetRepository assets;
  private final BusinessDays days;
  private final UsefulLives lives = BuiltInLives.read();

  AssetService(AssetRegister register, AssetRepository assets, BusinessDays days) {
    this.register = register;
    this.assets = assets;
    this.days = days;
  }

  /**
   * Records a card.
   *
   * @throws ProblemException {@code card-number-taken}, {@code card-refused}, {@code date-refused},
   *     {@code year-frozen}
   */
  public AssetCard record(String department, NewCard card) {
    Sequenced stream = register.lock(department);
    register.requireOpen(department, "/heldFrom", card.heldFrom());
    requireAcquired(card.content().acquiredOn(), card.heldFrom());
    register.requireContract(department, "/content/contractId", card.content().contract());
    return told(
        stream,
        register.add(
            department,
            card.cardNumber(),
            FactDraft.recorded(card.content(), card.heldFrom(), null, card.documentNumber())));
  }

  /**
   * Puts right what a card says.
   *
   * @param ifMatch the header {@code If-Match}
   * @throws ProblemException {@code asset-not-found}, {@code asset-not-held}, {@code card-refused},
   *     {@code date-refused}, {@code year-frozen}
   */
  public AssetCard correct(
      String department, UUID id, @Nullable String ifMatch, Correction correction) {
    Sequenced stream = register.lock(department);
    AssetCard card = register.present(department, id, ifMatch);
    LocalDate from = earlier(card.heldFrom(), correction.heldFrom());
    LocalDate effective = correction.effective() == null ? from : correction.effective();
    if (correction.heldFrom() == null) {
      register.requireOpen(department, "/effective", effective);
    } else {
      register.requireOpen(department, "/heldFrom", correction.heldFrom());
      register.requireOpen(department, "/heldFrom", earlier(from, effective));
    }
    if (effective.isBefore(from)) {
      throw notBefore("/effective", from);
    }
    if (correction.change().acquiredOn() != null) {
      requireAcquired(correction.change().acquiredOn(), days.today());
    }
    register.requireContract(department, "/contractId", correction.change().contract());
    FactDraft draft =
        FactDraft.corrected(
            effective, correction.change(), correction.heldFrom(), correction.reason());
    return told(stream, register.append(card, draft));
  }

  /**
   * Another place or another use.
   *
   * @param ifMatch the header {@code If-Match}
   * @throws ProblemException as of {@link #correct}
   */
  public AssetCard change(
      String department,
      UUID id,
      @Nullable String ifMatch,
      LocalDate effective,
      CardChange change) {
    Sequenced stream = register.lock(department);
    AssetCard card = register.present(department, id, ifMatch);
    register.requireOpen(department, "/effective", effective);
    return told(stream, register.append(card, FactDraft.changed(effective, change, null, null)));
  }

  /**
   * Takes back a card that should never have been recorded.
   *
   * @param ifMatch the header {@code If-Match}
   * @throws ProblemException as of {@link #correct}
   */
  public AssetCard cancel(String department, UUID id, @Nullable String ifMatch, String reason) {
    Sequenced stream = register.lock(department);
    AssetCard card = register.present(department, id, ifMatch);
    register.requireOpen(department, "", card.heldFrom());
    return told(stream, register.append(card, FactDraft.cancelled(card.heldFrom(), reason)));
  }

  /**
   * A card with all its facts.
   *
   * @throws ProblemException {@code asset-not-found}
   */
  public AssetCard known(String department, UUID id) {
    return register.known(department, id);
  }

  /** The district's present day. */
  public LocalDate today() {
    return days.today();
  }

  /**
   * The depreciation of a card up to a day; empty if nothing of it was held then.
   *
   * @throws ProblemException {@code asset-not-found}
   */
  public Optional<Depreciation> depreciation(String department, UUID id, LocalDate day) {
    return known(department, id).at(day).map(content -> Depreciation.of(content, lives, day));
  }

  /** What a department held at the end of a day. */
  public Holdings holdings(String department, LocalDate day) {
    return Holdings.at(assets.all(department), day);
  }

  /**
   * What was held of each card at the end of a day, by number.
   *
   * @param filter of which cards
   * @param after only those behind this number; null from the first
   * @param rows at most so many
   */
  public List<Holding> list(
      String department, LocalDate day, CardFilter filter, @Nullable String after, int rows) {
    List<Holding> found = new ArrayList<>();
    String behind = after;
    List<AssetCard> read;
    do {
      read = assets.list(department, behind, CARDS_READ_AT_ONCE);
      behind = read.isEmpty() ? behind : read.get(read.size() - 1).cardNumber();
      Holdings.at(read, day).held().stream()
          .filter(held -> filter.admits(held.content()))
          .limit(rows - found.size())
          .forEach(found::add);
    } while (read.size() == CARDS_READ_AT_ONCE && found.size() < rows);
    return found;
  }

  private AssetCard told(Sequenced stream, AssetCard card) {
    register.tell(stream, card);
    return card;
  }

  private static void requireAcquired(LocalDate acquiredOn, LocalDate latest) {
    if (acquiredOn.isAfter(latest)) {
      throw new ProblemException(
          ProcurementError.DATE_REFUSED,
          "Nothing is held before it is acquired.",
          List.of(Violation.at("/acquiredOn", "must not be after " + latest)));
    }
  }

  private static ProblemException notBefore(String pointer, LocalDate day) {
    return new ProblemException(
        ProcurementError.DATE_REFUSED,
        "The card is held from a later day.",
        List.of(Violation.at(pointer, "must not be before " + day)));
  }

  private static LocalDate earlier(LocalDate one, @Nullable LocalDate other) {
    return other == null || one.isBefore(other) ? one : other;
  }
}

package org.juesuan.procurement.asset;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.service.change.ChangeRecorder;
import org.juesuan.platform.store.event.Sequenced;
import org.juesuan.platform.web.precondition.EntityTag;
import org.juesuan.platform.web.precondition.Preconditions;
import org.juesuan.platform.web.problem.ProblemException;
import org.juesuan.platform.web.problem.Violation;
import org.juesuan.platform.web.scope.Caller;
import org.juesuan.procurement.asset.store.AssetRepository;
import org.juesuan.procurement.change.ChangeType;
import org.juesuan.procurement.contract.ContractService;
import org.juesuan.procurement.problem.ProcurementError;
import org.juesuan.procurement.year.BusinessDays;
import org.juesuan.procurement.year.ProcurementYears;

/**
 * The cards and their facts, as every use case of the register writes them; its callers hold the
 * transaction. A fact is added to a card only if all its facts can stand together with it.
 */
@ApplicationScoped
public class AssetRegister {

  private final AssetRepository assets;
  private final ProcurementYears years;
  private final BusinessDays days;
  private final ContractService contracts;
  private final ChangeRecorder changes;
  private final Caller caller;
  private final Clock clock;

  AssetRegister(
      AssetRepository assets,
      ProcurementYears years,
      BusinessDays days,
      ContractService contracts,
      ChangeRecorder changes,
      Caller caller,
      Clock clock) {
    this.assets = assets;
    this.years = years;
    this.days = days;
    this.contracts = contracts;
    this.changes = changes;
    this.caller = caller;
    this.clock = clock;
  }

  /** Locks a department until the transaction ends. */
  public Sequenced lock(String department) {
    return years.lock(department);
  }

  /**
   * Refuses a day that nothing can be known of yet.
   *
   * @param pointer JSON pointer to the day in the request
   * @throws ProblemException {@code date-refused}
   */
  public void requirePast(String pointer, LocalDate day) {
    days.requirePast(pointer, day);
  }

  /**
   * Refuses a day from which on nothing may change: what a department holds then, it holds at the
   * end of every later year too, so that none of these may be frozen (INV-7).
   *
   * @param pointer JSON pointer to the day in the request
   * @throws ProblemException {@code date-refused}, {@code year-frozen}
   */
  public void requireOpen(String department, String pointer, LocalDate effective) {
    days.requirePast(pointer, effective);
    int present = days.today().getYear();
    for (int year = effective.getYear(); year <= present; year++) {
      years.requireOpen(department, effective.withYear(year));
    }
  }

  /**
   * A card of a department (INV-12).
   *
   * @throws ProblemException {@code asset-not-found}
   */
  public AssetCard known(String department, UUID id) {
    return assets
        .read(department, id)
        .orElseThrow(
            () ->
                new ProblemException(
                    ProcurementError.ASSET_NOT_FOUND, "The department has no such card."));
  }

  /**
   * The card in the state the caller has seen.
   *
   * @param ifMatch the header {@code If-Match}
   * @throws ProblemException {@code asset-not-found}, 412, 428
   */
  public AssetCard present(String department, UUID id, @Nullable String ifMatch) {
    AssetCard card = known(department, id);
    Preconditions.requireIfMatch(ifMatch, EntityTag.of(card.version()));
    return card;
  }

  /**
   * Puts a new card into the register, without telling it.
   *
   * @throws ProblemException {@code card-number-taken}, {@code card-refused}
   */
  public AssetCard add(String department, String cardNumber, FactDraft record) {
    if (assets.ofNumber(department, cardNumber).isPresent()) {
      throw new ProblemException(
          ProcurementError.CARD_NUMBER_TAKEN,
          "The department has a card of this number.",
          List.of(Violation.at("/cardNumber", "must be a number that no card has")));
    }
    AssetCard card = draft(department, cardNumber, record);
    refuse(card.fault(), "/content");
    assets.add(card);
    return card;
  }

  /**
   * Refuses a contract that the department does not have; a card need not name one.
   *
   * @param pointer JSON pointer to its id in the request
   * @throws ProblemException {@code card-refused}
   */
  public void requireContract(String department, String pointer, @Nullable UUID contract) {
    if (contract == null) {
      return;
    }
    try {
      contracts.known(department, contract);
    } catch (ProblemException unknown) {
      throw new ProblemException(
          ProcurementError.CARD_REFUSED,
          "The department has no such contract.",
          List.of(Violation.at(pointer, "must be a contract of the department")));
    }
  }

  /** A card that is not in the register yet, whether or not it can be. */
  public AssetCard draft(String department, String cardNumber, FactDraft record) {
    return new AssetCard(UUID.randomUUID(), department, cardNumber, List.of(fact(1, record)));
  }

  /** Puts cards into the register that were found to have no fault and numbers of their own. */
  public void enter(List<AssetCard> cards) {
    assets.addAll(cards);
  }

  /** The numbers that cards of a department have. */
  public Set<String> cardNumbers(String department) {
    return assets.numbers(department);
  }

  /** All cards of a department that are not cancelled, by number. */
  public List<AssetCard> cards(String department) {
    return assets.all(department);
  }

  /**
   * Refuses a fact that could not be added to a card as it stands.
   *
   * @throws ProblemException {@code asset-not-held}, {@code card-refused}
   */
  public void requireFits(AssetCard card, FactDraft draft) {
    refuse(card.with(fact(card.facts().size() + 1, draft)).fault(), "");
  }

  /**
   * Adds a fact to a card, without telling it.
   *
   * @throws ProblemException {@code asset-not-held}, {@code card-refused}
   */
  public AssetCard append(AssetCard card, FactDraft draft) {
    AssetCard next = card.with(fact(card.facts().size() + 1, draft));
    refuse(next.fault(), "");
    assets.append(next);
    return next;
  }

  /** Tells the last fact of a card. */
  public void tell(Sequenced stream, AssetCard card) {
    AssetFact last = card.lastFact();
    changes.record(
        stream,
        last.kind() == FactKind.RECORDED ? ChangeType.ASSET_RECORDED : ChangeType.ASSET_CHANGED,
        card.id().toString(),
        last.effective(),
        CardTold.of(card));
  }

  private AssetFact fact(int number, FactDraft draft) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return draft.toFact(number, caller.subject(), now);
  }

  private static void refuse(Optional<CardFault> fault, String within) {
    fault.ifPresent(
        why -> {
          throw new ProblemException(
              why.isOfContent() ? ProcurementError.CARD_REFUSED : ProcurementError.ASSET_NOT_HELD,
              why.isOfContent()
                  ? "No card can say this."
                  : "The card's facts do not permit this at that day.",
              List.of(Violation.at(within + why.pointer(), why.message())));
        });
  }
}

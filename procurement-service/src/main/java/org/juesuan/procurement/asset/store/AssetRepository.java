package org.juesuan.procurement.asset.store;

import static java.util.Objects.requireNonNull;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.procurement.asset.AssetCard;
import org.juesuan.procurement.asset.AssetFact;

/** Cards with their facts; every query names the department (INV-12). */
@ApplicationScoped
public class AssetRepository implements PanacheRepositoryBase<AssetEntity, UUID> {

  private final AssetFactRepository facts;

  AssetRepository(AssetFactRepository facts) {
    this.facts = facts;
  }

  /** Adds a card that is new. */
  public void add(AssetCard card) {
    persist(new AssetEntity(card));
    append(card);
  }

  /** Adds cards that are new, rows of a kind together. */
  public void addAll(List<AssetCard> cards) {
    persist(cards.stream().map(AssetEntity::new));
    facts.persist(cards.stream().map(card -> new AssetFactEntity(card.id(), card.lastFact())));
  }

  /** The numbers of cards that are not cancelled; the caller's own set. */
  public Set<String> numbers(String department) {
    return new HashSet<>(
        getEntityManager()
            .createQuery(
                "select cardNumber from AssetEntity where department = ?1 and not cancelled",
                String.class)
            .setParameter(1, department)
            .getResultList());
  }

  /** Adds the last fact of a card. */
  public void append(AssetCard card) {
    facts.persist(new AssetFactEntity(card.id(), card.lastFact()));
    if (card.isCancelled()) {
      findById(card.id()).cancel();
    }
  }

  /** A card of a department. */
  public Optional<AssetCard> read(String department, UUID id) {
    return withFacts(list("department = ?1 and id = ?2", department, id)).stream().findFirst();
  }

  /** The card of a number, unless it is cancelled. */
  public Optional<AssetCard> ofNumber(String department, String cardNumber) {
    return withFacts(
            list("department = ?1 and cardNumber = ?2 and not cancelled", department, cardNumber))
        .stream()
        .findFirst();
  }

  /**
   * Cards that are not cancelled, by number.
   *
   * @param after only those behind this number; null from the first
   */
  public List<AssetCard> list(String department, @Nullable String after, int rows) {
    return withFacts(
        find(
                "department = ?1 and cardNumber > ?2 and not cancelled order by cardNumber",
                department,
                after == null ? "" : after)
            .page(0, rows)
            .list());
  }

  /** All cards of a department that are not cancelled, by number. */
  public List<AssetCard> all(String department) {
    return join(
        list("department = ?1 and not cancelled order by cardNumber", department),
        facts.ofDepartment(department));
  }

  private List<AssetCard> withFacts(List<AssetEntity> rows) {
    return rows.isEmpty()
        ? List.of()
        : join(rows, facts.of(rows.stream().map(AssetEntity::id).toList()));
  }

  private static List<AssetCard> join(
      List<AssetEntity> rows, Map<UUID, List<AssetFact>> factsByCard) {
    return rows.stream().map(row -> row.toCard(requireNonNull(factsByCard.get(row.id())))).toList();
  }
}

package org.juesuan.platform.service.section;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.juesuan.platform.store.feed.EventFeed;
import org.juesuan.platform.web.json.CanonicalJson;

/**
 * Reads and freezes the section of a department's year. A service's use case holds the transaction,
 * computes what the year says, and tells what was frozen in an event of its own.
 */
@ApplicationScoped
public class Sections {

  private final FrozenSections frozen;
  private final EventFeed feed;
  private final ObjectMapper mapper;

  Sections(FrozenSections frozen, EventFeed feed, ObjectMapper mapper) {
    this.frozen = frozen;
    this.feed = feed;
    this.mapper = mapper;
  }

  /**
   * The section of a year: as it was frozen, otherwise as it stands.
   *
   * @param current computes what the year says now; not asked of a frozen year
   */
  public Section read(String department, int fiscalYear, Supplier<CurrentSection> current) {
    long position = feed.position();
    return frozen
        .find(department, fiscalYear)
        .filter(FrozenSection::complete)
        .map(section -> asFrozen(position, section))
        .orElseGet(() -> asItStands(position, current.get()));
  }

  /**
   * Freezes a year, which the transaction has locked, for an approval. A year is frozen once: told
   * again of the same approval nothing happens, and another approval gets what was frozen first. A
   * year in which something is open is told as incomplete and stays open until {@link #complete}.
   *
   * @param current computes what the year says now; asked when it is approved for the first time
   * @return what is to be told of the approval; empty when it has been told
   */
  public Optional<FrozenSection> freeze(
      String department, int fiscalYear, UUID approval, Supplier<CurrentSection> current) {
    Optional<FrozenSection> before = frozen.find(department, fiscalYear);
    if (before.isPresent()) {
      return before.filter(section -> !section.approval().equals(approval));
    }
    FrozenSection section = digested(approval, current.get());
    frozen.add(department, fiscalYear, section);
    return Optional.of(section);
  }

  /** The approval that found something of a year open and waits for it; empty where none does. */
  public Optional<UUID> awaiting(String department, int fiscalYear) {
    return frozen
        .find(department, fiscalYear)
        .filter(section -> !section.complete())
        .map(FrozenSection::approval);
  }

  /**
   * Freezes a year, which the transaction has locked, for the approval that waits for it.
   *
   * @param current computes what the year says now
   * @return what is to be told of the approval; empty while something is open still
   */
  public Optional<FrozenSection> complete(
      String department, int fiscalYear, UUID approval, CurrentSection current) {
    if (!current.complete()) {
      return Optional.empty();
    }
    FrozenSection section = digested(approval, current);
    frozen.add(department, fiscalYear, section);
    return Optional.of(section);
  }

  private Section asItStands(long position, CurrentSection current) {
    JsonNode content = mapper.valueToTree(current.content());
    return new Section(
        position,
        null,
        current.complete(),
        CanonicalJson.digest(content),
        tree(CanonicalJson.of(content)));
  }

  private Section asFrozen(long position, FrozenSection section) {
    return new Section(
        position,
        section.approval(),
        section.complete(),
        section.digest(),
        tree(section.content()));
  }

  private FrozenSection digested(UUID approval, CurrentSection current) {
    JsonNode content = mapper.valueToTree(current.content());
    return new FrozenSection(
        approval, CanonicalJson.of(content), CanonicalJson.digest(content), current.complete());
  }

  private JsonNode tree(String canonical) {
    try {
      return mapper.readTree(canonical);
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("the content is always JSON", broken);
    }
  }
}

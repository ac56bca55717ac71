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
import org.juesuan.platform.web.problem.ErrorCode;
import org.juesuan.platform.web.problem.ProblemException;

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

  /**
   * Freezes a year, which the transaction has locked, for the approval that found it incomplete.
   *
   * @param current computes what the year says now
   * @param notAwaited the service's refusal where no approval waits for the year
   * @param incomplete the service's refusal while something is open still
   * @return what is to be told of that approval
   * @throws ProblemException with either
   */
  public FrozenSection complete(
      String department,
      int fiscalYear,
      Supplier<CurrentSection> current,
      ErrorCode notAwaited,
      ErrorCode incomplete) {
    FrozenSection before =
        frozen
            .find(department, fiscalYear)
            .filter(section -> !section.complete())
            .orElseThrow(
                () ->
                    new ProblemException(
                        notAwaited, "No approval waits for the section of " + fiscalYear + "."));
    FrozenSection section = digested(before.approval(), current.get());
    if (!section.complete()) {
      throw new ProblemException(incomplete, "Something of " + fiscalYear + " is still open.");
    }
    frozen.add(department, fiscalYear, section);
    return section;
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

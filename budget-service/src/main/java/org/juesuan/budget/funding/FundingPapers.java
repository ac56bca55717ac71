package org.juesuan.budget.funding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.juesuan.budget.ledger.Author;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.budget.ledger.Documentation;
import org.juesuan.platform.store.consumer.ReceivedEvent;

/**
 * Who asks and on which day, for a posting that follows from an event.
 *
 * <p>Who may ask was decided by procurement-service, by the same roles and scopes as here: an award
 * is its clerk's, as COMMIT and RELEASE are (design, section 7). Nobody but that service may write
 * to its topic, so the event is its word, and the posting names the person and the service.
 */
@ApplicationScoped
class FundingPapers {

  private final Clock clock;
  private final ZoneId businessZone;

  FundingPapers(
      Clock clock,
      @ConfigProperty(name = "juesuan.business-zone", defaultValue = "Asia/Shanghai")
          ZoneId businessZone) {
    this.clock = clock;
    this.businessZone = businessZone;
  }

  /** Under which name the changes stand, for example {@code li.na via /juesuan/procurement}. */
  String recordedBy(ReceivedEvent<?> event) {
    return event.actor() + " via " + event.source();
  }

  Author author(ReceivedEvent<?> event) {
    return new Author(recordedBy(event), Set.of(Author.Authority.CLERK));
  }

  Documentation ofRequest(ReceivedEvent<FundingRequested> event) {
    return papers(dayOf(event), "funding.requested " + event.data().requestId());
  }

  /** A release has no day of its own in the book: it takes effect on the nearest one there is. */
  Documentation ofRelease(ReceivedEvent<FundingReleased> event, BookId book) {
    LocalDate day = earlier(dayOf(event), earlier(today(), lastDay(book)));
    LocalDate first = LocalDate.of(book.fiscalYear(), 1, 1);
    return papers(day.isBefore(first) ? first : day, "funding.released " + event.id());
  }

  private LocalDate dayOf(ReceivedEvent<?> event) {
    LocalDate day = event.businessDate();
    return day == null ? today() : day;
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(businessZone));
  }

  private static LocalDate lastDay(BookId book) {
    return LocalDate.of(book.fiscalYear(), 12, 31);
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static Documentation papers(LocalDate day, String reason) {
    return new Documentation(day, null, null, null, null, reason, null);
  }
}

package org.juesuan.gateway.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.juesuan.gateway.render.ReportView;
import org.juesuan.gateway.report.Edition;
import org.juesuan.gateway.report.Report;
import org.juesuan.platform.web.problem.PlatformError;
import org.juesuan.platform.web.problem.ProblemException;

/** Reads what is public; nobody is asked who he is, and nothing else can be read here (INV-12). */
@ApplicationScoped
public class PublishedReports {

  private static final Logger LOG = Logger.getLogger(PublishedReports.class);
  private static final int PER_PAGE = 200;

  /** A document may be of another version than this gateway: it is read by what is known. */
  private static final ObjectMapper STORED =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private final RevisionStore store;

  PublishedReports(RevisionStore store) {
    this.store = store;
  }

  /** A published report as it was, and which revision it is. */
  public record Stored(Report report, Revision revision) {

    /** As what it is given out. */
    public Edition.Published edition() {
      return new Edition.Published(revision.revision(), revision.digest());
    }
  }

  /**
   * The revision that counts; empty where nothing is published.
   *
   * @return fails with a {@link ProblemException} 503 where budget-service does not answer
   */
  public Uni<Optional<Revision>> latest(String department, int fiscalYear) {
    return lastOf(department, fiscalYear, null);
  }

  /**
   * One revision with its report.
   *
   * @return fails with a {@link ProblemException}: 404 {@code revision-not-found}, 503
   */
  public Uni<Stored> revision(String department, int fiscalYear, int number) {
    return Uni.combine()
        .all()
        .unis(
            store.read(client -> client.revision(department, fiscalYear, number)),
            store.read(client -> client.document(department, fiscalYear, number)))
        .with(
            (revision, document) ->
                new Stored(
                    read(document.body().path("report"), ReportView.class).toReport(),
                    read(revision.body(), Revision.class)));
  }

  /** The report that counts; empty where nothing is published. */
  public Uni<Optional<Stored>> latestReport(String department, int fiscalYear) {
    return latest(department, fiscalYear)
        .chain(
            last ->
                last.map(
                        revision ->
                            revision(department, fiscalYear, revision.revision()).map(Optional::of))
                    .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
  }

  /** Every department and year with a published report, by year and department. */
  public Uni<List<PublishedEntry>> all() {
    return entries(new ArrayList<>(), null);
  }

  private Uni<List<PublishedEntry>> entries(List<PublishedEntry> found, @Nullable String cursor) {
    return store
        .read(client -> client.publishedAccounts(PER_PAGE, cursor))
        .chain(
            page -> {
              page.body()
                  .path("items")
                  .forEach(item -> found.add(read(item, PublishedEntry.class)));
              String next = page.body().path("nextCursor").textValue();
              return next == null
                  ? Uni.createFrom().item(List.copyOf(found))
                  : entries(found, next);
            });
  }

  private Uni<Optional<Revision>> lastOf(
      String department, int fiscalYear, @Nullable String cursor) {
    return store
        .read(client -> client.revisions(department, fiscalYear, PER_PAGE, cursor))
        .chain(
            page -> {
              String next = page.body().path("nextCursor").textValue();
              if (next != null) {
                return lastOf(department, fiscalYear, next);
              }
              JsonNode items = page.body().path("items");
              return Uni.createFrom()
                  .item(
                      items.isEmpty()
                          ? Optional.<Revision>empty()
                          : Optional.of(read(items.get(items.size() - 1), Revision.class)));
            });
  }

  private static <T> T read(JsonNode node, Class<T> type) {
    try {
      return STORED.treeToValue(node, type);
    } catch (JsonProcessingException e) {
      LOG.errorf("An answer of budget-service cannot be read: %s", e.getOriginalMessage());
      throw new ProblemException(
          PlatformError.UNAVAILABLE, "What budget-service answered cannot be read.");
    }
  }
}

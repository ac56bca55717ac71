package org.juesuan.gateway.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.juesuan.gateway.composition.ComposedReport;
import org.juesuan.gateway.composition.ReportService;
import org.juesuan.gateway.identity.GatewayCredential;
import org.juesuan.platform.web.idempotency.IdempotencyHeader;
import org.juesuan.platform.web.problem.PlatformError;
import org.juesuan.platform.web.problem.ProblemException;

/**
 * Publishes the report of an approved account (source: design, Publication): composed of what the
 * services answer the publisher, whole and without contradiction, posted in the gateway's own name
 * and on the publisher's behalf. budget-service decides.
 */
@ApplicationScoped
public class PublicationService {

  private static final Logger LOG = Logger.getLogger(PublicationService.class);
  private static final String BEARER = "Bearer ";

  /** The publisher was verified before; whom these refuse is the gateway itself. */
  private static final Set<String> OF_THE_GATEWAY =
      Set.of(
          PlatformError.UNAUTHENTICATED.code(),
          PlatformError.FORBIDDEN.code(),
          PlatformError.OUTSIDE_SCOPE.code());

  private final ReportService reports;
  private final GatewayCredential credential;
  private final RevisionStore store;
  private final ObjectMapper mapper;

  PublicationService(
      ReportService reports,
      GatewayCredential credential,
      RevisionStore store,
      ObjectMapper mapper) {
    this.reports = reports;
    this.credential = credential;
    this.store = store;
    this.mapper = mapper;
  }

  /**
   * What is to be published.
   *
   * @param publisherToken the checked token of the publisher, without scheme
   * @param idempotencyKey the publisher's own
   * @param ifMatch the tag of the account the publisher has seen
   * @param dryRun whether it is a rehearsal
   */
  public record Order(
      String department,
      int fiscalYear,
      String publisherToken,
      String idempotencyKey,
      @Nullable String ifMatch,
      boolean dryRun) {}

  /**
   * What came of it.
   *
   * @param status 201, or 200 of a rehearsal
   * @param accountTag tag of the account afterwards; null of a rehearsal
   * @param replayed whether the key was used before
   */
  public record Published(
      int status, Revision revision, @Nullable String accountTag, boolean replayed) {}

  /**
   * Publishes.
   *
   * @return fails with a {@link ProblemException}: 409 {@code report-partial} or {@code
   *     report-contradicts}, whatever budget-service refuses, 503 {@code unavailable} where nothing
   *     was sent, 503 {@code retry-with-same-key} where the outcome is unknown
   */
  public Uni<Published> publish(Order order) {
    return reports
        .composed(BEARER + order.publisherToken(), order.department(), order.fiscalYear())
        .map(this::document)
        .chain(document -> credential.authorization().chain(own -> post(order, own, document)));
  }

  private String document(ComposedReport composed) {
    PublicationChecks.requirePublishable(composed.report(), composed.sections());
    try {
      return mapper.writeValueAsString(PostedReport.of(composed));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Uni<Published> post(Order order, String own, String document) {
    return store
        .write(
            client ->
                client.publish(
                    own,
                    order.publisherToken(),
                    order.idempotencyKey(),
                    order.ifMatch(),
                    order.department(),
                    order.fiscalYear(),
                    order.dryRun(),
                    document))
        .onFailure(PublicationService::refusesTheGateway)
        .transform(PublicationService::ownCredentialRefused)
        .map(
            answered ->
                new Published(
                    answered.status(),
                    revision(answered.body()),
                    answered.response().getHeaderString(HttpHeaders.ETAG),
                    answered.response().getHeaderString(IdempotencyHeader.REPLAYED) != null));
  }

  private Revision revision(JsonNode body) {
    try {
      return mapper.treeToValue(body, Revision.class);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean refusesTheGateway(Throwable failure) {
    return failure instanceof ProblemException refused
        && OF_THE_GATEWAY.contains(refused.problem().code());
  }

  private static ProblemException ownCredentialRefused(Throwable failure) {
    LOG.errorf("budget-service refuses the gateway's own credential: %s", failure.getMessage());
    return new ProblemException(
        PlatformError.UNAVAILABLE,
        "The gateway's own credential was refused; nothing is published.",
        List.of());
  }
}

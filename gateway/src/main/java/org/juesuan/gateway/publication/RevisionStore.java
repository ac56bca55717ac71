package org.juesuan.gateway.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.client.api.QuarkusRestClientProperties;
import org.jspecify.annotations.Nullable;
import org.juesuan.gateway.routing.ForwardSettings;
import org.juesuan.gateway.routing.ReplicaClients;
import org.juesuan.gateway.routing.Replicas;
import org.juesuan.gateway.routing.ServiceAddresses;
import org.juesuan.platform.web.problem.PlatformError;
import org.juesuan.platform.web.problem.Problem;
import org.juesuan.platform.web.problem.ProblemException;

/**
 * Asks budget-service, which keeps the revisions. Its refusals are passed on as it says them;
 * nothing that was sent is asked again.
 */
@ApplicationScoped
class RevisionStore {

  private static final Logger LOG = Logger.getLogger(RevisionStore.class);

  private final @Nullable ReplicaClients<RevisionClient> clients;
  private final ObjectMapper mapper;

  RevisionStore(ServiceAddresses addresses, ForwardSettings waiting, ObjectMapper mapper) {
    this.clients =
        Replicas.of(addresses.budget())
            .map(replicas -> new ReplicaClients<>(replicas, address -> client(address, waiting)))
            .orElse(null);
    this.mapper = mapper;
  }

  /** What it answered, with success. */
  record Answered(int status, JsonNode body, Response response) {}

  /**
   * Reads.
   *
   * @return fails with a {@link ProblemException}: what budget-service refuses, or 503 {@code
   *     unavailable}
   */
  Uni<Answered> read(Function<RevisionClient, Uni<Response>> question) {
    return ask(
        question,
        Problem.of(PlatformError.UNAVAILABLE, "budget-service did not answer; try again."));
  }

  /**
   * Writes.
   *
   * @return fails with a {@link ProblemException}: what budget-service refuses, 503 {@code
   *     unavailable} where nothing was sent, 503 {@code retry-with-same-key} where the outcome is
   *     unknown
   */
  Uni<Answered> write(Function<RevisionClient, Uni<Response>> request) {
    return ask(
        request,
        Problem.of(
            PlatformError.RETRY_WITH_SAME_KEY,
            "budget-service did not answer after the report was sent. Whether it is published is"
                + " unknown: retry with the same key."));
  }

  private Uni<Answered> ask(Function<RevisionClient, Uni<Response>> question, Problem silence) {
    ReplicaClients<RevisionClient> known = clients;
    if (known == null) {
      return Uni.createFrom().failure(unavailable("budget-service is not installed."));
    }
    return known
        .ask(question)
        .onFailure(failure -> !(failure instanceof ProblemException))
        .transform(failure -> notAnswered(failure, silence))
        .map(response -> understood(response, silence));
  }

  private Answered understood(Response response, Problem silence) {
    String body = response.readEntity(String.class);
    JsonNode document = document(body);
    if (response.getStatusInfo().getFamily() == Response.Status.Family.SUCCESSFUL
        && document != null) {
      return new Answered(response.getStatus(), document, response);
    }
    throw new ProblemException(document == null ? silence : problem(document, silence));
  }

  /** The refusal as it was said; what is none, or not ours to read, leaves the outcome unknown. */
  private Problem problem(JsonNode document, Problem silence) {
    try {
      return document.hasNonNull("code") && document.path("violations").isArray()
          ? mapper.treeToValue(document, Problem.class)
          : silence;
    } catch (JsonProcessingException e) {
      return silence;
    }
  }

  private @Nullable JsonNode document(String body) {
    try {
      JsonNode document = mapper.readTree(body);
      return document.isObject() ? document : null;
    } catch (JsonProcessingException e) {
      return null;
    }
  }

  private static ProblemException notAnswered(Throwable failure, Problem silence) {
    LOG.warnf("No answer of budget-service: %s", failure.getClass().getSimpleName());
    return Replicas.nothingSent(failure)
        ? unavailable("budget-service cannot be reached; nothing was sent to it.")
        : new ProblemException(silence);
  }

  private static ProblemException unavailable(String detail) {
    return new ProblemException(PlatformError.UNAVAILABLE, detail);
  }

  private static RevisionClient client(URI address, ForwardSettings waiting) {
    return QuarkusRestClientBuilder.newBuilder()
        .property(QuarkusRestClientProperties.CONNECTION_TTL, ReplicaClients.KEEP_ALIVE_SECONDS)
        .baseUri(address)
        .connectTimeout(waiting.connectTimeout().toMillis(), TimeUnit.MILLISECONDS)
        .readTimeout(waiting.deadline().toMillis(), TimeUnit.MILLISECONDS)
        .followRedirects(false)
        .disableDefaultMapper(true)
        .build(RevisionClient.class);
  }
}

package org.juesuan.gateway.composition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import io.smallrye.faulttolerance.api.Guard;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.util.TypeLiteral;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.client.api.QuarkusRestClientProperties;
import org.juesuan.gateway.report.Owner;
import org.juesuan.gateway.report.Reason;
import org.juesuan.gateway.report.SectionAnswer;
import org.juesuan.gateway.routing.ReplicaClients;
import org.juesuan.gateway.routing.Replicas;
import org.juesuan.gateway.routing.ServiceAddresses;
import org.juesuan.platform.web.problem.ProblemException;

/**
 * The gateway's own clients of the services. Whatever goes wrong on the way becomes a {@link
 * ServiceAnswer.Silent} with its reason, within the deadline; nothing that was sent is asked again.
 */
@ApplicationScoped
class Services {

  private static final Logger LOG = Logger.getLogger(Services.class);
  private static final TypeLiteral<Uni<Response>> RESPONSE = new TypeLiteral<>() {};

  private final Map<Owner, ReplicaClients<SectionClient>> clients = new EnumMap<>(Owner.class);
  private final Guard deadline;
  private final ObjectMapper mapper;

  Services(ServiceAddresses addresses, SectionSettings waiting, ObjectMapper mapper) {
    this.mapper = mapper;
    install(Owner.BUDGET, addresses.budget(), waiting);
    install(Owner.EVALUATION, addresses.evaluation(), waiting);
    install(Owner.PROCUREMENT, addresses.procurement(), waiting);
    this.deadline =
        Guard.create()
            .withDescription("section deadline")
            .withTimeout()
            .duration(waiting.deadline().toMillis(), ChronoUnit.MILLIS)
            .done()
            .build();
  }

  /** Asks a service within the deadline. */
  Uni<ServiceAnswer> ask(Owner owner, Function<SectionClient, Uni<Response>> question) {
    ReplicaClients<SectionClient> known = clients.get(owner);
    if (known == null) {
      return Uni.createFrom().item(new ServiceAnswer.Silent(Reason.NOT_INSTALLED));
    }
    return deadline
        .get(() -> known.ask(question), RESPONSE)
        .map(this::understand)
        .onFailure()
        .recoverWithItem(failure -> new ServiceAnswer.Silent(Silence.reasonOf(failure)))
        .invoke(answer -> report(owner, answer));
  }

  /**
   * Asks a service within the deadline and reads what it answers.
   *
   * @return fails with a {@link ProblemException} where the service refuses the caller or has no
   *     such thing
   */
  <T> Uni<SectionAnswer<T>> read(
      Owner owner,
      Function<SectionClient, Uni<Response>> question,
      Function<JsonNode, SectionAnswer.Delivered<T>> reading) {
    return ask(owner, question)
        .map(
            answer -> {
              if (answer instanceof ServiceAnswer.Refused refused) {
                throw new ProblemException(refused.problem());
              }
              if (answer instanceof ServiceAnswer.Silent silent) {
                return new SectionAnswer.Missing<>(silent.reason());
              }
              try {
                return reading.apply(((ServiceAnswer.Answered) answer).body());
              } catch (UnreadableSectionException e) {
                LOG.errorf("The answer of %s cannot be read: %s", owner.id(), e.getMessage());
                return new SectionAnswer.Missing<>(Reason.UNREADABLE);
              }
            });
  }

  private static void report(Owner owner, ServiceAnswer answer) {
    if (answer instanceof ServiceAnswer.Silent silent) {
      LOG.warnf("No answer of the service %s: %s", owner.id(), silent.reason().code());
    }
  }

  private ServiceAnswer understand(Response response) {
    int status = response.getStatus();
    String body = response.readEntity(String.class);
    if (status == Response.Status.OK.getStatusCode()) {
      return document(body);
    }
    return Refusals.of(status, body, mapper)
        .<ServiceAnswer>map(ServiceAnswer.Refused::new)
        .orElse(new ServiceAnswer.Silent(Reason.FAILED));
  }

  private ServiceAnswer document(String body) {
    try {
      JsonNode document = mapper.readTree(body);
      return document.isObject()
          ? new ServiceAnswer.Answered(document)
          : new ServiceAnswer.Silent(Reason.UNREADABLE);
    } catch (JsonProcessingException e) {
      return new ServiceAnswer.Silent(Reason.UNREADABLE);
    }
  }

  private void install(Owner owner, ServiceAddresses.Service service, SectionSettings waiting) {
    Replicas.of(service)
        .ifPresent(
            replicas ->
                clients.put(
                    owner,
                    new ReplicaClients<>(replicas, address -> client(owner, address, waiting))));
  }

  private static SectionClient client(Owner owner, URI address, SectionSettings waiting) {
    return QuarkusRestClientBuilder.newBuilder()
        .property(QuarkusRestClientProperties.CONNECTION_TTL, ReplicaClients.KEEP_ALIVE_SECONDS)
        .baseUri(address.resolve("/api/v1/" + owner.id()))
        .connectTimeout(waiting.connectTimeout().toMillis(), TimeUnit.MILLISECONDS)
        .readTimeout(waiting.deadline().toMillis(), TimeUnit.MILLISECONDS)
        .followRedirects(false)
        .disableDefaultMapper(true)
        .build(SectionClient.class);
  }
}
